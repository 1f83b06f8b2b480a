"""The words that say what a number beside them is: tables, and what they are looked up in."""

from collections.abc import Iterator, Mapping
from enum import IntEnum, auto


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
    Kind.SSN: "soc security|soc sec no|s.s.n|social sec|seguro social|numero de seguro social"
    "|número de seguro social|ssn|ssn's|ssns|soc sec"
    "|social security|social|itin|atin|tax id|taxpayer id|ss #|ss no|ss number|tin",
    Kind.MRN: "mrn|mrns|hrn|emrn|empi|mr #|mr no|mr number|medical record|medical records|med rec|medrec|medical rec"
    "|patient id|pt id"
    "|patient number|patient no"
    "|patient #|pt #|pt number|pt no|hospital number|hospital id|hospital no|hosp no|chart number|chart no|chart #"
    "|chart id|record number|record no|record #"
    "|unit record|health record|clinic number|clinic id|medical number|medical id|medical #|patient identifier|emr"
    "|ehr id|record id|m.r.n|med record|med records|hospital #|hosp #|hosp id|hosp number|clinic no|clinic #|clinic id"
    "|chart num|record num|patient num|pt num|mr num|unit number|unit no|hospital record|hospital chart|mychart number"
    "|mychart id|emr number|emr id|emr #|ehr number|epic number|epic id|epic #|patient code|patient record"
    "|patient file|expediente|historia clinica|historia clínica|historial|numero de paciente|número de paciente"
    "|file at your hospital|patient identification|patient identification number|patient identification no"
    "|registro medico|registro médico|expediente medico|expediente médico",
    Kind.MEDICARE: "medicare id|medicare number|medicare #|medicare no|medicare beneficiary|medicare claim|medicare"
    " card|medicare|mbi|hicn|hic",
    Kind.PLAN: "rxid|dbn|dod benefits|number on the front of my card|number on the back of my card"
    "|id on the front of my card"
    "|id on the back of my card"
    "|insurance is|insurence|medicaid id|medicaid card number|medicaid card|policy holder id|medicaid"
    " number|medicaid #|medicaid no|member id|member number"
    "|member no|member #|memberid|subscriber|policy number|policy no|policy #"
    "|policy id|policyholder|policy holder|card number on the insurance"
    "|group number|group no|group #|group id|grp #|grp no|grp|insurance id|insurance number|insurance no|insurance #"
    "|insurance card|insurance member"
    "|medicaid|medi-cal|medi cal|medical|beneficiary|plan id|plan number|plan no|plan #|health plan|enrollee|insured"
    " id|rxgrp|rx group|rxgroup|rx grp|ins id"
    "|ins #|ins no|ins number|mem id|mem #|mbr id|mbr #|bcbs|tricare|hmo|ppo|chip id|card id|health insurance"
    "|insurance|poliza|póliza|seguro|seguro medico|seguro médico|numero de miembro|número de miembro|numero de grupo"
    "|número de grupo|afiliado|subscriber id",
    Kind.CARD: "credit card|debit card|visa|mastercard|master card|amex|american express|discover card|cc #|cc number"
    "|card number|card no"
    "|card #|card ending|hsa card|fsa card|payment card|prepaid card|cc",
    Kind.ACCOUNT: "cuenta de banco|cuenta de cheques|cuenta de ahorros|cuenta de ahorro|cuenta del hospital"
    "|cuenta de la clinica|cuenta de la clínica"
    "|numero de cuenta|número de cuenta|cuenta bancaria|account number|account no|account #|acct"
    "|acct #|acct no|account id|checking account|savings"
    " account|bank account|billing account"
    "|patient account|account|checking|savings|guarantor|statement number|statement no|statement #|statement id"
    "|invoice number|invoice #|invoice no|bill number|bill #",
    Kind.ROUTING: "routing|aba|rtn|numero de ruta|número de ruta|ruta",
    Kind.IBAN: "iban",
    Kind.NPI: "npi|provider id|provider number|national provider identifier|national provider",
    Kind.DEA: "dea",
    Kind.CLIA: "clia",
    Kind.LICENSE: "driver's license|drivers license|driver license|driver's licence|drivers licence|driving licence"
    "|driving license|driver lic|drivers lic|driver's lic|license number|license no|license #"
    "|licence number|licence no|license|licence|lic #|lic no|lic number|lic|photo id|id card|dl #|dl no|dl number"
    "|state id|medical"
    " license|nursing license|rn license|board certification"
    "|board cert|board number|board id|certificate number|certificate no|cert #|cert no|certification number"
    "|cdl|licencia|licencia de conducir|licencia medica|licencia médica|cedula profesional|cédula profesional"
    "|credential number|registration number|pharmacist license|identification card|dmv",
    Kind.VIN: "vin number|vin #|vin|vehicle id|vehicle identification|vehicle identification number",
    Kind.PLATE: "placard|placard number|placard no|placard #|vehicle reg|vehicle registration|car registration"
    "|reg plate"
    "|placa|placas|matricula|matrícula|tag on the van|tag on the car|tag on my car|tag on my truck"
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
    Kind.OTHER: "alien registration|uscis|numero de reclamo|número de reclamo|reclamo|numero de caso|número de caso"
    "|claim|claim number"
    "|claim #|claim no|claim id|case number|case no|case #|case id|accession"
    "|authorization number|authorization #|auth number|auth #|auth no|prior auth|prior authorization"
    "|referral number|referral #|referral no|reference number|reference #|ref #|ref no|reference no|confirmation"
    " number|confirmation #|confirmation code|study id|subject id|subject number|participant id|participant number"
    "|study subject"
    "|specimen|specimen id|sample id|requisition|employee id|employee number|employee #|badge number|badge #|student"
    " id|student number|user id|userid|encounter|encounter number|csn|visit number|visit id|ticket number|ticket #"
    "|incident number|incident #|donor id|registry id|trial id|enrollment id|enrollment number|alien number|a-number"
    "|green card|military id|dod id|veteran id|va id|id number|id no|id #|customer number|customer id|client id"
    "|client number"
    "|tracking id|lab id|order id|lab order|appointment id|transaction id|transaction number|precert|certification #"
    "|national id|nhs number|nhs no|aadhaar|curp|fin number|har number",
    Kind.PHONE: "phone|phones|cell|cellphone|mobile|tel|telephone|fax|faxed|ph|landline|pager|whatsapp|callback|call"
    " back|reach me|reach us|reach him|reach her|reach them|reachable"
    "|call|calls|calling|called|text|texts|texting|txt|txts|txting|dial|voicemail"
    "|contact|reach|phone number|cell number|home phone"
    "|work phone|ring|sms|telefono|teléfono|celular|mobil|faxing|hotline|caller|extension|msg me|hit me up|hmu|cel"
    "|llameme|llámeme|llamarme|marque|hablame|háblame|marcame|márcame|contactame|contáctame|escribame|escríbame",
    Kind.BIRTH: "dob|d.o.b|d.o.b.|born|birthday|bday|b-day|birthdate|birth|birth date|date of birth|birthdays|d o b"
    "|bd|nacimiento|nacido|nacida|db|fecha de nac|fec nac|f nac|fdn|nací|naci|nació",
    Kind.DATE: "adm|dc|dc'd|d/c|d/c'd|given|vaccine given|shot given|cast on|cast off|seizure|stroke|episode"
    "|stitches|sutures|put in|taken out|out of work|off work|symptoms"
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
    Kind.HARMLESS: "rev|revised|revision|form no|form number|form #|payer id|payor id|payer number|use by"
    "|best by|sell by|good until|good through|rx bin|rxbin|bin"
    "|bin #|bin no|pcn|pain|icd code|coded|pain is|rated|rates|rate|barcode|exp"
    "|exp date|expiry|good thru|valid thru"
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
    Kind.SSN: "ss|soc",
    Kind.MRN: "charts|hospital band|hospital bracelet|id band|id bracelet"
    "|chart|record|file|mr|patient|pt|epic|emr|mychart|wristband|wrist band|bracelet|armband|paciente|ficha"
    "|nhc|in the system as|in your system as|in the system under|in your system under|look me up by|look me up under"
    "|look him up under|look her up under|pull me up under|filed under|registered under|listed under|registered as"
    "|entered as|on file as|on file under|filed as|admitted as|admitted under|checked in as"
    "|checked in under|saved under|stored under|logged under",
    Kind.PLAN: "member|membership|policy|pol|group|grupo|plan|aetna|cigna|humana|uhc|unitedhealthcare|anthem"
    "|kaiser|bluecross|blue cross"
    "|blue shield|insured|mem|ins|coverage|payer|united healthcare|molina|ambetter|oscar|centene|wellcare",
    Kind.CARD: "card|discover|cards",
    Kind.ACCOUNT: "har|cuenta|bank|statement|bill|billing|invoice|deposit|wire|ach|loan",
    Kind.NPI: "provider|prescriber",
    Kind.LICENSE: "dl|board|cert|certificate|registration|credential|permit",
    Kind.VIN: "vehicle|car|truck",
    Kind.PLATE: "tag|tags",
    Kind.DEVICE: "sn|device|pump|pacemaker|transmitter|cpap|bipap|sensor|monitor|implant|stimulator|icd device"
    "|defibrillator|meter|cgm|machine|ventilator|concentrator|unit|aid|aids|wheelchair|walker|glucometer"
    "|valve|stent|dexcom|libre|omnipod|tens|recorder|watch|receiver|reader",
    Kind.PRESCRIPTION: "rx|prescription|script|refill|refills",
    Kind.OTHER: "case|caso|fin|id|ids|identifier|ref|reference|confirmation|ticket|auth|authorization|referral|badge"
    "|sample|study"
    "|subject|participant|login|username|incident|docket|file|employee|student|customer|client|trial",
    Kind.PHONE: "number|home|work|line|at|me|numbers|num|office|message|mom|dad|wife|husband|daughter|son|sister"
    "|brother|neighbor|emergency|clinic|pharmacy|nurse",
    Kind.DATE: "on|by|from|to|for|last|next|again|was|out|up",
    Kind.IP: "address",
}
_NUMBERED: Mapping[Kind, str] = {
    Kind.MRN: "patient|pat|pt|chart|charts|hospital|hosp|clinic|medical|medical record|medical records|med rec|health"
    "|health record|record|records|file|emr|ehr|emrn|epic|cerner|mychart|portal|patient portal|enterprise|wristband"
    "|bracelet|facility"
    "|master patient",
    Kind.PLAN: "cardholder|card holder|recipient|dependent|benefits|dod benefits|sponsor|member|membership|memb"
    "|mem|mbr|subscriber|subs|sub|policy|pol|policyholder|policy holder|group|grp"
    "|insurance|insur|ins|plan|coverage|beneficiary|enrollee|insured|dental|dental plan|dental insurance|vision plan"
    "|vision insurance|prescription card|prescription plan|rx member|rx plan|hmo|ppo|medigap|cobra|health insurance"
    "|medicaid|chip|payer|health plan|secondary insurance|primary insurance|aetna|cigna|humana|anthem|kaiser|bcbs"
    "|tricare|uhc|united",
    Kind.ACCOUNT: "account|acct|guarantor|statement|invoice|bill|billing|bank|checking|savings|loan",
    Kind.LICENSE: "license|licence|lic|driver|drivers|driver's|dl|cdl|permit|state id|id card|photo id|certificate|cert"
    "|registration|credential|board|nursing|pharmacist",
    Kind.DEVICE: "serial|ser|device|implant|transmitter",
    Kind.PRESCRIPTION: "rx|prescription|script",
    Kind.OTHER: "enc|pa|call reference|call ref|claim|case|accession|authorization|auth|referral|reference|ref"
    "|confirmation|conf|study|subject"
    "|participant|specimen|sample|requisition|employee|student|user|encounter|visit|ticket|incident|donor|registry"
    "|trial"
    "|customer|client|fin|badge|grievance|complaint|appeal|docket|precert|preauth|pre-auth|prior auth",
}
"""What has a number: each with one of the words for "number" behind it reaches far."""
_FOR_NUMBER = "number|num|nbr|nmbr|no|nr|#|id|identifier|id number|id no|id #"
_NUMERADO: Mapping[Kind, str] = {
    Kind.SSN: "seguro social",
    Kind.MRN: "paciente|expediente|historia|historia clinica|historia clínica|registro|archivo|ficha",
    Kind.PLAN: "poliza|póliza|seguro|afiliado|afiliacion|afiliación|miembro|grupo|socio|asegurado|tarjeta del seguro",
    Kind.ACCOUNT: "cuenta|factura",
    Kind.LICENSE: "licencia",
    Kind.DEVICE: "serie",
    Kind.PRESCRIPTION: "receta",
    Kind.PASSPORT: "pasaporte",
    Kind.OTHER: "caso|reclamo|autorizacion|autorización|referencia|confirmacion|confirmación|solicitud",
}
"""The same in Spanish, where the word for "number" and "de" stand before it."""
_POR_NUMERO = (
    "numero de|número de|num de|núm de|no de|nro de|id de|numero del|número del|id del|identificacion de"
    "|identificación de|identificacion del|identificación del|codigo de|código de|clave de"
)
CONNECTORS = frozenset(
    "number numbers numbr nummber nubmer numer num nbr no nr # : = - is was are be will the a an my his her their our"
    " your its it it's that this"
    " here here's heres on file for with as id ids code ending ends end in under use new old current listed and or of i"
    " have has had reads says shows got get would should i'm which which's still also reads being changed updated now"
    " name info card member please thats that's , ( ) digits full last yes , & \" ' to be"
    " one other am es son mi su el la del de numero número núm nro [ ]".split()
)
"""What may stand between a near cue and its value."""


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


def _products() -> Iterator[tuple[Mapping[Kind, str], bool]]:
    for number in _FOR_NUMBER.split("|"):
        yield (
            {kind: "|".join(f"{head} {number}" for head in heads.split("|")) for kind, heads in _NUMBERED.items()},
            True,
        )
    for number in _POR_NUMERO.split("|"):
        yield (
            {kind: "|".join(f"{number} {head}" for head in heads.split("|")) for kind, heads in _NUMERADO.items()},
            True,
        )


def _places() -> Iterator[tuple[Mapping[Kind, str], bool]]:
    """ "My number at your hospital", "the bracelet they put on me", "id on my card", "best number": whose number it is,
    said by its place."""
    houses = "hospital|clinic|office|practice|system|records|files|computer|center|centre|database".split("|")
    for before in ("at", "in", "with", "from"):
        for whose in ("your", "the", "this"):
            yield {Kind.MRN: "|".join(f"number {before} {whose} {house}" for house in houses)}, True
    cards = "|".join(
        f"{number} on {whose}{side} card"
        for number in ("id", "id #", "id number", "number", "numbers")
        for whose in ("the", "my", "his", "her", "our", "their")
        for side in ("", " insurance", " member", " plan")
    )
    yield {Kind.PLAN: cards}, True
    lines = "best|good|daytime|day|evening|night|alternate|alt|main|direct|contact|callback|cb|new".split("|")
    yield {Kind.PHONE: "|".join(f"{line} {number}" for line in lines for number in ("number", "no", "num", "#"))}, True
    bands = "bracelet|wristband|wrist band|armband|arm band|hospital band|id band".split("|")
    for giver in ("they", "you", "the nurse"):
        yield {Kind.MRN: "|".join(f"{band} {giver}" for band in bands)}, True


CUES = _by_last_word((_FAR, True), (_NEAR, False), *_products(), *_places())
SIZES = {word: tuple(dict.fromkeys(map(len, phrases))) for word, phrases in CUES.items()}
"""How many words stand before the last one in the phrases of that word, most first."""
INSIDE = frozenset(word for phrases in CUES.values() for before in phrases for word in before)
"""Words of which longer cues are made: "driver's" of "driver's license"."""
GLUED = frozenset(word for word, phrases in CUES.items() if word.isalpha() and phrases.get((), (None, False))[1])
"""Cues that may be written into the number: "mrn445566"."""


def _slips() -> Mapping[str, str]:
    """Long cue words with two letters exchanged, one left out, doubled or written by ear, as hurried people do."""
    words = {
        word for word in (*CUES, *INSIDE) if word.isalpha() and (len(word) >= _SHORTEST_SLIP or word in _OFTEN_SLIPPED)
    }
    special = {
        word
        for table in (_FAR, _NUMBERED)
        for kind in _HEARD
        for phrase in table.get(kind, "").split("|")
        for word in phrase.split()
    }
    found = {f"{word}s": word for word in GLUED if len(word) >= _SHORTEST_PLURAL}
    for word in sorted(words, key=len):
        for place in range(1, len(word) - 1):
            found.setdefault(word[:place] + word[place + 1] + word[place] + word[place + 2 :], word)
            found.setdefault(word[:place] + word[place + 1 :], word)
            if word not in special:
                continue
            found.setdefault(word[:place] + word[place] + word[place:], word)
            for letter in _HEARD_ALIKE.get(word[place], ""):
                found.setdefault(word[:place] + letter + word[place + 1 :], word)
        if word in special:
            found.setdefault(word + word[-1], word)
    for slip in (words | CONNECTORS) & found.keys():
        del found[slip]
    return (
        found
        | {"numbr": "number", "numer": "number", "nubmer": "number", "nummber": "number", "nmber": "number"}
        | _MISHEARD
    )


_HEARD = (Kind.SSN, Kind.MRN, Kind.PLAN, Kind.ACCOUNT, Kind.LICENSE, Kind.DEVICE, Kind.PASSPORT, Kind.PRESCRIPTION)
"""Kinds whose words are looked for as they are heard, too."""
_HEARD_ALIKE = {"a": "eiou", "e": "aiou", "i": "aeoy", "o": "aeu", "u": "aeo", "c": "sk", "s": "cz", "y": "i"}
_SHORTEST_SLIP = 7
_SHORTEST_PLURAL = 6
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
SLIPS = _slips()
MISWRITTEN = SLIPS.keys() | {word + "'s" for word in CUES}
