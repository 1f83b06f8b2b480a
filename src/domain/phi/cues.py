"""The words beside a number that say what it is, and how far they reach.

A *far* cue holds within five words of the same sentence; a *near* cue only if nothing but connecting words
("number", "is", "#", "my") stands between it and the value, because on its own it is an everyday word.
"""

import re
from collections.abc import Iterator, Mapping
from enum import IntEnum, auto

from attrs import frozen

WINDOW_BEFORE = 5
"""Words looked at before a value."""

WINDOW_AFTER = 3
"""Words looked at behind it."""

_REACH = 72
"""Characters that hold those words."""


class Kind(IntEnum):
    """What a cue says of the value beside it."""

    SSN = auto()
    MRN = auto()
    PLAN = auto()
    MEDICARE = auto()
    CARD = auto()
    ACCOUNT = auto()
    ROUTING = auto()
    IBAN = auto()
    NPI = auto()
    DEA = auto()
    LICENSE = auto()
    CLIA = auto()
    VIN = auto()
    PLATE = auto()
    DEVICE = auto()
    PASSPORT = auto()
    PRESCRIPTION = auto()
    OTHER = auto()
    PHONE = auto()
    BIRTH = auto()
    DATE = auto()
    ZIP = auto()
    AGE = auto()
    ADDRESS = auto()
    IP = auto()
    HARMLESS = auto()
    """A number that is no identifier: a room, a lot, a code of a terminology, a measurement."""


_FAR: Mapping[Kind, str] = {
    Kind.SSN: "s.s.n|social sec|seguro social|numero de seguro social|número de seguro social|ssn|ssn's|ssns|soc sec"
    "|social security|social|itin|atin|tax id|taxpayer id|ss #|ss no|ss number|tin",
    Kind.MRN: "mrn|mr #|mr no|mr number|medical record|medical records|med rec|medrec|medical rec|patient id|pt id"
    "|patient number|patient no"
    "|patient #|pt #|pt number|pt no|hospital number|hospital id|hospital no|hosp no|chart number|chart no|chart #"
    "|chart id|record number|record no|record #"
    "|unit record|health record|clinic number|clinic id|medical number|medical id|medical #|patient identifier|emr"
    "|ehr id|record id|m.r.n|med record|med records|hospital #|hosp #|hosp id|hosp number|clinic no|clinic #|clinic id"
    "|chart num|record num|patient num|pt num|mr num|unit number|unit no|hospital record|hospital chart|mychart number"
    "|mychart id|emr number|emr id|emr #|ehr number|epic number|epic id|epic #|patient code|patient record"
    "|patient file|expediente|historia clinica|historia clínica|historial|numero de paciente|número de paciente"
    "|number in your system|number in the system|file at your hospital|number at your clinic"
    "|number with your office|registro medico|registro médico|expediente medico|expediente médico",
    Kind.MEDICARE: "medicare id|medicare number|medicare #|medicare no|medicare beneficiary|medicare claim|medicare"
    " card|medicare|mbi|hicn|hic",
    Kind.PLAN: "number on the front of my card|number on the back of my card|id on the front of my card"
    "|id on the back of my card"
    "|insurance is|insurence|medicaid id|medicaid card number|medicaid card|policy holder id|medicaid"
    " number|medicaid #|medicaid no|member id|member number"
    "|member no|member #|memberid|subscriber|policy number|policy no|policy #"
    "|policy id|policyholder|policy holder|card number on the insurance"
    "|group number|group no|group #|group id|grp #|grp no|grp|insurance id|insurance number|insurance no|insurance #"
    "|insurance card|insurance member"
    "|medicaid|medi-cal|medi cal|medical|beneficiary|plan id|plan number|plan no|plan #|health plan|enrollee|insured"
    " id|rx bin|rxbin|rxgrp|rx group|rxgroup|rx grp|pcn|ins id"
    "|ins #|ins no|ins number|mem id|mem #|mbr id|mbr #|bcbs|tricare|hmo|ppo|chip id|card id|health insurance"
    "|insurance|poliza|póliza|seguro|seguro medico|seguro médico|numero de miembro|número de miembro|numero de grupo"
    "|número de grupo|afiliado|subscriber id",
    Kind.CARD: "credit card|debit card|visa|mastercard|master card|amex|american express|discover card|cc #|cc number"
    "|card number|card no"
    "|card #|card ending|hsa card|fsa card|payment card|prepaid card|cc",
    Kind.ACCOUNT: "numero de cuenta|número de cuenta|cuenta bancaria|account number|account no|account #|acct"
    "|acct #|acct no|account id|checking account|savings"
    " account|bank account|billing account"
    "|patient account|account|checking|savings|guarantor|statement number|statement no|statement #|statement id"
    "|invoice number|invoice #|invoice no|bill number|bill #",
    Kind.ROUTING: "routing|aba|rtn",
    Kind.IBAN: "iban",
    Kind.NPI: "npi|provider id|provider number|national provider identifier|national provider",
    Kind.DEA: "dea",
    Kind.CLIA: "clia",
    Kind.LICENSE: "driver's license|drivers license|driver license|driver's licence|drivers licence|driving licence"
    "|driving license|driver lic|drivers lic|driver's lic|license number|license no|license #"
    "|licence number|licence no|license|licence|lic #|lic no|lic number|lic|dl #|dl no|dl number|state id|medical"
    " license|nursing license|rn license|board certification"
    "|board cert|board number|board id|certificate number|certificate no|cert #|cert no|certification number"
    "|licencia|licencia de conducir|licencia medica|licencia médica|cedula profesional|cédula profesional"
    "|credential number|registration number|pharmacist license|identification card|dmv",
    Kind.VIN: "vin number|vin #|vin|vehicle id|vehicle identification|vehicle identification number",
    Kind.PLATE: "placa|placas|matricula|matrícula|tag on the van|tag on the car|tag on my car|tag on my truck"
    "|tag on the truck|tag on my van|the tag"
    " on|license plate|licence plate|license plates|plate|plates|plate number|tag number|tag #|car tag"
    "|number"
    " plate|registration plate|lic plate",
    Kind.DEVICE: "numero de serie|número de serie|serial|serial number|serial no|serial #|s/n|device id"
    "|device number|device serial|device #|imei|udi"
    "|unique device|device identifier|model serial|implant id|pump serial|sensor id|transmitter id|ser #"
    "|ser no|implant card",
    Kind.PASSPORT: "passport|pasaporte",
    Kind.PRESCRIPTION: "numero de receta|número de receta|receta numero|receta número|receta no|rx #|rx number|rx no"
    "|rx num|prescription number|prescription no|prescription #|prescription"
    " id|script number|script #|script no|refill number|refill #|rx id",
    Kind.OTHER: "numero de reclamo|número de reclamo|reclamo|numero de caso|número de caso|claim|claim number"
    "|claim #|claim no|claim id|case number|case no|case #|case id|accession"
    "|authorization number|authorization #|auth number|auth #|auth no|prior auth|prior authorization"
    "|referral number|referral #|referral no|reference number|reference #|ref #|ref no|reference no|confirmation"
    " number|confirmation #|confirmation code|study id|subject id|subject number|participant id|participant number"
    "|study subject"
    "|specimen|specimen id|sample id|requisition|employee id|employee number|employee #|badge number|badge #|student"
    " id|student number|user id|userid|encounter|encounter number|csn|visit number|visit id|ticket number|ticket #"
    "|incident number|incident #|donor id|registry id|trial id|enrollment id|enrollment number|alien number|a-number"
    "|green card|military id|dod id|veteran id|va id|id number|id no|id #|customer number|customer id|client id"
    "|client number|file number|file no|file #"
    "|tracking id|lab id|order id|lab order|appointment id|transaction id|transaction number|precert|certification #"
    "|national id|nhs number|nhs no|aadhaar|curp|fin number|har number",
    Kind.PHONE: "phone|phones|cell|cellphone|mobile|tel|telephone|fax|faxed|ph|landline|pager|whatsapp|callback|call"
    " back|reach me|reach us|reach him|reach her|reach them|reachable"
    "|call|calls|calling|called|text|texts|texting|dial|voicemail|contact|reach|phone number|cell number|home phone"
    "|work phone|ring|sms|telefono|teléfono|celular|mobil|faxing|hotline|caller|extension|msg me|hit me up|hmu|cel"
    "|llameme|llámeme|llamarme|marque",
    Kind.BIRTH: "dob|d.o.b|d.o.b.|born|birthday|bday|b-day|birthdate|birth|birth date|date of birth|birthdays|d o b"
    "|bd|nacimiento|nacido|nacida|db",
    Kind.DATE: "cast on|cast off|seizure|stroke|episode|stitches|sutures|put in|taken out|out of work|off work|symptoms"
    "|admitted|admission|discharged|discharge|surgery|appointment|appt|appts|appointments|since|died|death"
    "|deceased|visit|visits|scheduled|rescheduled|reschedule|date|dated|dates"
    "|due|operation|dos|d.o.s|procedure|collected|drawn|started|seen|effective|expires|expired|admit"
    "|passed|delivered|diagnosed|dx'd|signed|vaccinated|booster|shot|dose on|lmp|period|edd"
    "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|booked"
    "|hospitalized|mri|ct|xray|labs|bloodwork|filled|refilled|happened|until|till|through|thru|before|after|between"
    "|starting|ending|began|beginning|week of|as of|follow up|followup|follow-up|last seen|tested|return|returning"
    "|back on|el|fecha|cita|received|completed|performed|transferred|fell|injury|accident|removed|placed|implanted"
    "|ordered|resulted|service|submitted|faxed on|moved to|changed to|available|free|come in|came in|in on|out on|off"
    " on|to see",
    Kind.ZIP: "zip|zipcode|zip code|zips|postal|postal code|postcode|post code",
    Kind.AGE: "age|aged|turned|turning|turns|ages",
    Kind.ADDRESS: "address|live at|lives at|living at|ship to|mail to|moved to|mail it to|send it to|send to|deliver"
    " to|reside|resides|residing|home address|mailing|mailing address|live on|lives on|living on"
    "|located at|ship it to|mailed to|addressed to|direccion|dirección|vivo en|stay at|staying at|pick"
    " me up at|send them to|delivered to|visit me at|come to|go to",
    Kind.IP: "error from|connection from|request from|signin from|access from|ip|ip address|logged in from"
    "|login from|signed in from",
    Kind.HARMLESS: "pain|icd code|coded|pain is|rated|rates|rate|barcode|exp|exp date|expiry|good thru|valid thru"
    "|around|lot|lot number|lot no|lot #|isbn|icd|icd10"
    "|icd-10|icd9|icd-9|icd-10-cm|icd10cm|cpt|hcpcs"
    "|ndc"
    "|loinc|snomed|snomedct|snomed-ct|rxnorm|rxcui|sctid|drg|zcode|version|firmware|software|app"
    " version|build"
    "|platelet|platelets|plt|glucose|sugar|sugars|bp|pressure|blood pressure|wbc|rbc|ferritin|weighs|weighed|pulse"
    "|spo2|o2|sats|creatinine|cholesterol|triglycerides|count|counts|viral load|hcg|psa|bnp|score|vision|visual"
    " acuity|snellen"
    "|steps|step count|calories|calorie|kcal|price|cost|costs|total|copay|co-pay|deductible|paid|owe|charged|order"
    " number|order #|order no|part number|part no|part #|model|model number|model no|model #|item number|item #"
    "|catalog|sku|upc|batch"
    "|room|rm|bed|floor|page|pages|gate|option|press|channel|version number|billing code|diagnosis code|dx code"
    "|procedure code|code for|codes for|door code|gate code|pain level|pain score|scale|weights|sugars were|readings"
    "|reading|numbers were|levels|level|dilution|mixed|mix|ratio|concentration|tracking number|error|error code|short"
    " code|shortcode|keypad|bgs|a1c|units|insulin|regimen|dosing|dosage|doses|serving|po box|verification code|promo"
    "|coupon|bin number|crisis line|lifeline|minutes|titer|ldl|hdl|temp|temperature|heart rate|fev1|peak flow|bmi"
    "|sliding scale|milestone|channel|code|codes",
}
_NEAR: Mapping[Kind, str] = {
    Kind.ZIP: "near|area",
    Kind.BIRTH: "bd",
    Kind.SSN: "ss",
    Kind.MRN: "chart|record|mr|patient|pt|epic|emr|mychart|wristband|wrist band|bracelet|armband",
    Kind.PLAN: "member|policy|group|plan|aetna|cigna|humana|uhc|unitedhealthcare|anthem|kaiser|bluecross|blue cross"
    "|blue shield|insured|mem|ins|coverage|payer|united healthcare|molina|ambetter|oscar|centene|wellcare",
    Kind.CARD: "card|discover|cards",
    Kind.ACCOUNT: "bank|statement|bill|billing|invoice|deposit|wire|ach|loan",
    Kind.NPI: "provider|prescriber",
    Kind.LICENSE: "dl|board|cert|certificate|registration|credential|permit",
    Kind.VIN: "vehicle|car|truck",
    Kind.PLATE: "tag|tags",
    Kind.DEVICE: "sn|device|pump|pacemaker|transmitter|cpap|bipap|sensor|monitor|implant|stimulator|icd device"
    "|defibrillator|meter|cgm|machine|ventilator|concentrator|unit|aid|aids|wheelchair|walker|glucometer"
    "|valve|stent|dexcom|libre|omnipod|tens|recorder|watch|receiver|reader",
    Kind.PRESCRIPTION: "rx|prescription|script|refill|refills",
    Kind.OTHER: "case|id|identifier|ref|reference|confirmation|ticket|auth|authorization|referral|badge|sample|study"
    "|subject|participant|login|username|incident|docket|file|employee|student|customer|client|trial",
    Kind.PHONE: "number|home|work|line|at|me|numbers|num|office|message|mom|dad|wife|husband|daughter|son|sister"
    "|brother|neighbor|emergency|clinic|pharmacy|nurse",
    Kind.DATE: "on|by|from|to|for|last|next|again|was|out|up",
    Kind.IP: "address",
}
CONNECTORS = frozenset(
    "number numbers numbr nummber nubmer numer num nbr no nr # : = - is was are be will the a an my his her their our"
    " your its it it's that this"
    " here here's heres on file for with as id ids code ending ends end in under use new old current listed and or of i"
    " have has had reads says shows got get would should i'm which which's still also reads being changed updated now"
    " name info card member please thats that's , ( ) digits full last yes , & \" ' to be".split()
)
"""What may stand between a near cue and its value."""

_GENERAL = frozenset({"file", "numbr", "id", "identifier", "code", "number", "ref", "reference"})
_ABBREVIATIONS = frozenset(
    "no num nbr acct ph tel lic pt st dr mr mrs ms ext apt id ins mem subs grp pol cert reg rec med hosp appt b d o s"
    " dob"
    " soc sec approx ave rd blvd ste cont exp ref jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu"
    " fri sat sun".split()
)
_TOKEN = re.compile(r"[a-z\u00c0-\u024f]+(?:['/.&-][a-z\u00c0-\u024f]+)*\.?|[0-9]+|[^\sa-z0-9]|\n")
_LEADERS = re.compile(r"[._\u2026]{3,}|(?:\. ){3,}")
_SAYS_SO = re.compile(
    r"[^.!?\n0-9]{0,24}?[, -](?:its|it's|that's|thats|that is|which is|this is) (?:my|the|his|her"
    r"|our|their|for) "
)


@frozen
class Cue:
    """A cue found beside a value."""

    kind: Kind
    linked: bool
    """Only connecting words stand between."""
    words: int
    """How many words lie between."""
    general: bool = False
    """Says that it identifies, not what ("id"), or is a mere preposition. A cue that says more goes first."""


def _phrases(table: Mapping[Kind, str]) -> Iterator[tuple[tuple[str, ...], Kind]]:
    for kind, words in table.items():
        for phrase in words.split("|"):
            yield tuple(phrase.split()), kind


Phrases = dict[tuple[str, ...], tuple[Kind, bool]]
"""By the words before the last one: what the phrase says, and whether it reaches far."""


def _by_last_word(*tables: tuple[Mapping[Kind, str], bool]) -> Mapping[str, Phrases]:
    """For a phrase's last word its phrases, longest first; a phrase of two tables is that of the first."""
    found: dict[str, Phrases] = {}
    for table, far in tables:
        for phrase, kind in _phrases(table):
            found.setdefault(phrase[-1], {}).setdefault(phrase[:-1], (kind, far))
    return {word: dict(sorted(phrases.items(), key=_shortness)) for word, phrases in found.items()}


def _shortness(phrase: tuple[tuple[str, ...], tuple[Kind, bool]]) -> int:
    return -len(phrase[0])


_CUES = _by_last_word((_FAR, True), (_NEAR, False))
_SIZES = {word: tuple(dict.fromkeys(map(len, phrases))) for word, phrases in _CUES.items()}
"""How many words stand before the last one in the phrases of that word, most first."""
_INSIDE = frozenset(word for phrases in _CUES.values() for before in phrases for word in before)
"""Words of which longer cues are made: "driver's" of "driver's license"."""
GLUED = frozenset(word for word, phrases in _CUES.items() if word.isalpha() and phrases.get((), (None, False))[1])
"""Cues that may be written into the number: "mrn445566"."""


def _slips() -> Mapping[str, str]:
    """Long cue words with two letters exchanged or one left out, as hurried people write them."""
    words = {
        word
        for word in (*_CUES, *_INSIDE)
        if word.isalpha() and (len(word) >= _SHORTEST_SLIP or word in _OFTEN_SLIPPED)
    }
    found: dict[str, str] = {}
    for word in sorted(words, key=len):
        for place in range(1, len(word) - 1):
            found.setdefault(word[:place] + word[place + 1] + word[place] + word[place + 2 :], word)
            found.setdefault(word[:place] + word[place + 1 :], word)
    for slip in words & found.keys():
        del found[slip]
    return (
        found
        | {"numbr": "number", "numer": "number", "nubmer": "number", "nummber": "number", "nmber": "number"}
        | _MISHEARD
    )


_SHORTEST_SLIP = 7
_OFTEN_SLIPPED = frozenset("social policy member serial record mobile".split())
_MISHEARD = {
    "sosial": "social",
    "soshal": "social",
    "liscense": "license",
    "liscence": "license",
    "lisence": "license",
    "lisense": "license",
    "pasport": "passport",
}
_SLIPS = _slips()
_MISWRITTEN = _SLIPS.keys() | {word + "'s" for word in _CUES}

_ONLY_BEFORE = frozenset({Kind.DATE, Kind.PHONE})
"""Whose near cues are prepositions and the like: they lead to what follows them, not to what stands before."""


def cues_before(text: str, start: int) -> tuple[Cue, ...]:
    """The cues before `start` in lower-case `text`, nearest first; a linked one ends the search."""
    near = text[max(0, start - _REACH) : start]
    if "." in near or "_" in near or "\u2026" in near:
        near = _LEADERS.sub(":", near)
    found = list(_walk(_same_sentence(_TOKEN.findall(near))))
    if len(found) > 1:
        found.sort(key=_vagueness)
    return tuple(found)


def _vagueness(cue: Cue) -> bool:
    return cue.general


def cues_after(text: str, end: int) -> tuple[Cue, ...]:
    """The cues behind `end`, as in "445566 is my MRN"."""
    said = _SAYS_SO.match(text, end)
    tokens = _TOKEN.findall(
        text, said.end() if said is not None else end, (said.end() if said is not None else end) + 40
    )
    ahead: list[str] = []
    words = 0
    for word in tokens:
        if word in ".!?;\n" or word.isdigit():
            break
        words += word[0].isalpha()
        if words > WINDOW_AFTER + 1:
            break
        ahead.append(word.rstrip("."))
        if word[-1] == "." and word[:-1] not in _ABBREVIATIONS:
            break
    for size in range(1, len(ahead) + 1):
        found = _phrase(ahead, size - 1)
        if found is not None and (found[1] or (ahead[size - 1] not in CONNECTORS and found[0] not in _ONLY_BEFORE)):
            kind, far = found
            longer = _phrase(ahead, size) if size < len(ahead) else None
            if longer is not None and longer[0] is not kind:
                kind, far = longer
            between = [word for word in ahead[: size - 1] if word not in _INSIDE]
            if all(word in CONNECTORS for word in between):
                return (Cue(kind, True, len(between)),)
            return (Cue(kind, False, len(between)),) if far else ()
    return ()


def is_cue(word: str) -> bool:
    """Whether the word is a cue by itself."""
    return () in _CUES.get(word, ())


_MAY_END = frozenset("!?;\n.")


def _same_sentence(tokens: list[str]) -> list[str]:
    """The tokens behind the last end of a sentence; abbreviations end none, a label's line break neither."""
    for place in range(len(tokens) - 1, -1, -1):
        word = tokens[place]
        if word[-1] not in _MAY_END:
            continue
        if word == "?" and _answered(tokens[place + 1 :]):
            continue
        if word in "!?;" or (word == "\n" and (place == 0 or tokens[place - 1] not in ":#=")):
            return tokens[place + 1 :]
        if word[-1] == "." and place < len(tokens) - 1 and (word == "." or _ends(word)):
            return tokens[place + 1 :]
    return tokens


def _answered(between: list[str]) -> bool:
    """ "MRN? 445566", "MRN?? I have 445566": the value answers the question before it."""
    return all(word in CONNECTORS or word in "??" for word in between)


def _ends(word: str) -> bool:
    return "." not in word[:-1] and word[:-1] not in _ABBREVIATIONS


def _walk(tokens: list[str]) -> Iterator[Cue]:
    linked, words, place = True, 0, len(tokens) - 1
    while place >= 0 and words <= WINDOW_BEFORE:
        word = tokens[place]
        if word[0].isdigit() and word not in _CUES:
            if not linked or place + 1 >= len(tokens) or tokens[place + 1] not in {",", "and", "or", "&"}:
                return
            place -= 1
            continue
        found = _phrase(tokens, place) if word in _CUES or word[-1] == "." or word in _MISWRITTEN else None
        if found is not None:
            kind, far = found
            if linked or far:
                general = word in _GENERAL or (kind is Kind.OTHER and place > 0 and tokens[place - 1] == "id")
                yield Cue(kind, linked, words, general or (not far and kind in _ONLY_BEFORE))
        if word not in CONNECTORS:
            linked = False
        words += word[0].isalpha()
        place -= 1


def _phrase(tokens: list[str], place: int) -> tuple[Kind, bool] | None:
    """The longest cue that ends with the word at `place`."""
    word = tokens[place]
    if word not in _CUES:
        word = word.rstrip(".").removesuffix("'s")
        word = _SLIPS.get(word, word)
    phrases = _CUES.get(word)
    if phrases is None:
        return None
    for size in _SIZES[word]:
        if size <= place:
            before = tuple([_SLIPS.get(token, token.rstrip(".")) for token in tokens[place - size : place]])
            if before in phrases:
                return phrases[before]
    return None
