"""Words around a finding that make it less than it seems: denied, over, long ago, asked about, of others. Data only."""

from enum import StrEnum

from domain.safety.pattern import PatternIndex
from domain.safety.vocabulary import NAMED


class Cue(StrEnum):
    """What a cue says of the finding beside it."""

    PAST = "past"
    NOW = "now"
    ASKED = "asked"
    FAMILY = "family"
    OVER = "over"
    IDIOM = "idiom"


NEGATIONS = frozenset(
    "not no never without deny denies denied nor neither nobody none sin nunca jamas niega ni tampoco".split()
)

PASSED_OVER = frozenset(
    """
    have had having has any been be being feel feels feeling felt experience experiencing experienced get getting got
    a an the my his her more such real of or and nor signs sign symptoms symptom evidence thoughts thought thinking
    about planning plan going to want wanting wish trying intending in currently actually really yet new significant
    further other do did does at home is was at all ever even this that new increased complaints complaining reports
    shortness pain pains trouble problems difficulty swelling fever bleeding dizziness nausea numbness weakness chest
    breathing breathe headache headaches seizure seizures stroke vomiting cough blood throat suicidal homicidal ideation
    dizzy hives rash cramping cramps contractions palpitations fainting vision pensamientos ideas intencion intenciones
    pecho respirar like
    tengo tiene tenia he ha tenido siento sentido hay pienso quiero en de que un una el la mas ningun ninguna dolor
    dolores me le se ni o y con falta fiebre sangrado problemas sido ahora actualmente
    """.split()
)
"""Words that may stand between a negation and what it denies."""

FIRST_PERSON = frozenset("i me my myself mine we us our yo mi mis me tengo estoy siento conmigo".split())

OTHERS = frozenset(
    """
    he she him her they them husband wife son daughter mother mom mum dad father brother sister grandmother grandma
    grandfather grandpa friend partner roommate uncle aunt neighbor neighbour cousin boyfriend girlfriend coworker
    stepson stepdaughter nephew niece parents grandson granddaughter kid kids child patient client student
    esposo esposa marido hijo hija mama papa madre padre hermano hermana abuelo abuela amigo amiga novio novia tio tia
    primo prima vecino vecina suegra suegro pareja sobrino sobrina
    """.split()
)
"""Words by which somebody else is spoken of."""

_MONTHS = "january|february|april|june|july|august|september|october|november|december"
_AGES = "|".join(str(age) for age in range(4, 40))
_YEARS = "|".join(str(year) for year in range(1940, 2036))

_CUES: dict[Cue, tuple[str, ...]] = {
    Cue.PAST: (
        "years|year|yrs|decades|decade|months ago|back",
        "ago|back years|months",
        "last year",
        f"in|since|of|back|year|summer|spring|fall|winter {_YEARS}",
        f"in|last {_MONTHS}",
        "when i|he|she was|were ~3 kid|child|teen|teenager|teenage|young|younger|little|small|girl|boy|college|school|pregnant|old|army",
        f"when i|he|she was {_AGES}",
        f"age|aged {_AGES}",
        "as a? child|kid|teen|teenager|youngster|baby",
        "used to",
        "in high|middle|grade|elementary school",
        "in college|childhood|adolescence",
        "in my twenties|thirties|forties|teens|youth|20s|30s|40s",
        "history|hx of",
        "past medical? history",
        "previous|previously|prior|formerly",
        "long time ago",
        "childhood",
        "hace ~2 anos|ano|meses",
        "cuando era|tenia ~2 nina|nino|joven|chica|chico|anos|adolescente|pequena|pequeno",
        "ano pasado",
        "antecedentes|historial",
        "de nina|nino|joven|adolescente",
        f"en|del {_YEARS}",
    ),
    Cue.NOW: (
        "now|today|tonight|again|currently|yesterday|ahora|ahorita|hoy|todavia|sigo|sigue|anoche|ayer|just|recently",
        "still have|having|hurts|hurting|feel|feeling|bleeding|numb|not|weak|thinking|want",
        "this morning|afternoon|evening|minute|second|week",
        "last night|hour",
        "hour|hours|minutes|mins|minute ago",
        "keep|keeps happening|getting|having|coming|thinking",
        "otra vez",
        "de nuevo",
        "same as|like",
        "like i did",
    ),
    Cue.ASKED: (
        "warning signs",
        "stroke|attack|seizure|anaphylaxis symptoms|signs|sintomas",
        "watch|look|looking out? for",
        "lost ~4 to|by suicide",
        "support group",
        "suicide prevention|awareness|hotline|screening|form|risk|rates|loss|survivors|assessment|questionnaire",
        "need|refill|new|renew|expired|expires ~3 epipen|inhaler|prescription",
        "signs|symptoms|risk|risks|chance|chances|odds|cause|causes|sintomas|senales|riesgo|causas of|for|de|del",
        "when should|do i|we|you|one",
        "when to go|call|worry|seek",
        "what if",
        "in case",
        "how do|can|would|will i|you|we know|tell|recognize|spot|prevent|avoid",
        "how to prevent|recognize|avoid|spot|treat",
        "can|could|does|do|will|might|may|would ~5 cause|causes|lead|trigger|increase|prevent|raise|lower",
        "puede|pueden|podria ~4 causar|provocar|dar",
        "side effect|effects",
        "efecto|efectos secundario|secundarios",
        "prevent|prevents|prevention|preventing|prevencion|prevenir",
        "screening|questionnaire|form|forms|survey|leaflet|pamphlet|brochure|article|documentary|podcast|webinar|lecture|awareness|training|phq-9|cuestionario|folleto|formulario",
        "class|classes|course|support-group|rehab|workshop|log|diary",
        "is it true",
        "reduce|reduces|lower|lowers|raise|raises|increase|increases ~4 risk|chance",
        "call|come|go|return|tell|llame|llamar|ir|vaya|acudir ~6 if|si",
        "i|we read|heard ~4 that|about",
        "what ~3 do if|when",
        "should i|we ~8 if|when",
        "que hago|hacer|haria si|cuando",
        "cuales|cuando son|debo|hay",
    ),
    Cue.FAMILY: (
        "in my|the|our|his|her? family",
        "runs in",
        "family history",
        "died|dies|passed ~1 of|from|after",
        "family members",
        "murio|fallecio ~1 de",
        "en mi|la familia",
        "antecedentes familiares",
    ),
    Cue.OVER: (
        "is|are|be|has|have|had? gone|resolved",
        "is|are|be over|better",
        "has|have|it|finally|pain|bleeding|ringing|be|is stopped|subsided|improved|disappeared|resolved|cleared|eased",
        "went|gone away",
        "cleared up",
        "no more",
        "se ~2 quito|fue|paso",
        "ya paso",
        "negative|none|absent|denied|ruled",
    ),
    Cue.IDIOM: (
        "dying ~1 to see|meet|know|try|hear|get|go|ask|tell|read|eat|find",
        "dying|die|died|dies of? laughing|laughter|embarrassment|boredom|heat|hunger|curiosity|shame|excitement|thirst|cold",
        "to die for",
        "kill|die|killed|murder ~1 for",
        "bored|scared|worried|tickled|sick|loved to death",
        "laughed|laughing|laugh|crying ~6 breathe|pee|hurts|hurt|die|chest|side|sides",
        "took|takes|take|taking my|your breathe away",
        "gave|gives|give|giving|nearly|almost me? ~2 heart attack|stroke",
        "almost|nearly|practically had|gave|has ~2 heart attack|stroke|seizure",
        "bleeding me|us dry",
        "drowning|drown|suffocating|suffocated|buried in|by ~2 paperwork|work|email|emails|bills|forms|laundry|debt|homework|these",
        "stroke of luck|genius|midnight|good|inspiration",
        "killing time|it|the",
        "kill|killing ~1 time|weeds|germs|bacteria|infection|virus|bugs|mosquitoes|fungus|lice|mood|vibe",
        "shoot|shot ~2 message|email|text|note|line|video|photo|hoops|basket",
        "cut|burn|hurt|hit|scratch|bite|stab|punch|cutting|scratching|burned|scratched|bit|stabbed|punched myself ~4 shaving|cooking|chopping|accidentally|accident|slicing|lifting|gym|playing|working|exercising|running|jogging|knife|kitchen|stove|iron|oven|tin|can|glass|gardening|opening|yoga|moving|falling",
        "accidentally ~2 cut|burn|burned|hurt|hit|scratch|stab myself",
        "passed|passing|pass out ~2 flyers|candy|cards|papers|samples|leaflets|snacks",
        "breathe|breathing ~2 through|out ~2 nose|nostril|nostrils|mask|mouth",
        "hit|hits me up",
        "kill|kills|killing me ~9 lol|haha|lmao|jk|hahaha",
        "not ~1 respond|responding|responded to @pills",
        "not ~1 respond|responding|responded|responsive to|yet ~4 treatment|medication|medicine|antibiotics|message|messages|email|emails|calls|call|therapy|text|request|antibiotic|steroids",
        "not ~2 wake ~6 night|nights|early|tired|rested|alarm|time|neighbors|neighbor",
        "no ~2 despierta ~3 noche|noches",
        "took|take|taken|taking ~2 mg|mcg|milligrams|ml|units|iu|doses",
        "took|take|taken ~2 all ~5 morning|prescribed|usual|directed|scheduled|already|instructed|regularly|finished|course",
        "end it all? ~1 well|early|on|soon|with",
        "killer headache|workout|deal|heels|view",
        "heart attack|stroke ~1 proof|food|burger|grill|sandwich",
        "over my dead body",
        "live|living in|with|near|alone|at",
        "fainted|fainting at the sight|price|bill|cost",
        "rather die|be ~1 than do|eat|go|drink|see|have|take|watch|wear|clean|call",
        "cut|cutting myself ~1 off|slack|some|a",
        "cut|cutting back|down|out|off|calories|hair|sugar|carbs|salt|pill|pills|dose|the|costs|caffeine",
        "go on ~1 the|a|vacation|my|leave|with|medicare|disability|trip|monday|tuesday|wednesday|thursday|friday|saturday|sunday|that|this|insulin|birth",
        "corto ~1 pelo|unas|cabello|barba|cesped",
        "me ~1 muero|moria|muere|morir|morirme de ~1 ganas|hambre|risa|calor|frio|sed|sueno|aburrimiento|pena|verguenza|curiosidad",
        "morir|morirme|muerto|muerta de ~1 risa|hambre|calor|frio|cansancio|sueno|verguenza|pena|ganas",
        "mata|matando este|esta|el|la calor|tos|rodilla|espalda|alergia|dolor|trabajo|sol|frio",
        "me pega|pego|pegaba ~2 sol|gripe|gripa|resfriado|virus|tos|catarro|calor|hambre",
        "no ~2 respirar ~2 por ~2 nariz",
        "ahogando ~1 en trabajo|papeles|deudas|tarea",
    ),
}

ORDER = tuple(Cue)


def cue_patterns(common: frozenset[str]) -> PatternIndex:
    """Every cue, found by the place of its kind in `ORDER`."""
    index = PatternIndex()
    for meaning, cue in enumerate(ORDER):
        for written in _CUES[cue]:
            index.add(written, meaning, NAMED, common)
    return index


CUE_WORDS = frozenset(
    word
    for patterns in _CUES.values()
    for written in patterns
    for place in written.split()
    for word in place.rstrip("?").split("|")
)
