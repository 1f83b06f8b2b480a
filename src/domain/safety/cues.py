"""Words around a finding that make it less than it seems: denied, over, long ago, asked about, of others. Data only."""

from enum import StrEnum

from domain.safety.figures import IDIOMS, TRIFLES
from domain.safety.pattern import PatternIndex
from domain.safety.vocabulary import NAMED


class Cue(StrEnum):
    """What a cue says of the finding beside it."""

    PAST = "past"
    NOW = "now"
    ASKED = "asked"
    HELPLESS = "helpless"
    FAMILY = "family"
    OVER = "over"
    IDIOM = "idiom"
    TRIFLE = "trifle"
    MEASURE = "measure"
    USUAL = "usual"
    JOKE = "joke"
    TOLD = "told"
    RECOVERED = "recovered"
    ANIMAL = "animal"
    DELIBERATE = "deliberate"
    THREAT = "threat"
    PAINLESS = "painless"
    BOOKED = "booked"


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
    dolores me le se ni o y con pensado pensando intentado querido falta fiebre sangrado problemas sido ahora actualmente
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

_MINE = "my|the|his|her|our|upcoming|next"
_VISITS = "appointment|visit|checkup|followup|referral|consult|consultation|test|echo|scan|up"
_DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"

CUES: dict[Cue, tuple[str, ...]] = {
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
        "since birth|childhood|infancy",
        "in|last ~1 spring|summer|winter",
        "my|his|her|an old|past ~1 suicide|overdose|attempt|stroke|seizure|seizures|clot|aneurysm",
        "seen|admitted|hospitalized|treated|evaluated ~8 for|with",
        "when i|he|she was three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty",
    ),
    Cue.NOW: (
        "now|today|tonight|again|currently|yesterday|ahora|ahorita|hoy|todavia|sigo|sigue|anoche|ayer|recently",
        "just now|had|happened|started|took|taken|passed|collapsed|fell|got|ate|hit|cut|saw|woke|lost|began|threw|used|been|want",
        "still have|having|hurts|hurting|feel|feeling|bleeding|numb|not|weak|thinking|want",
        "this morning|afternoon|evening|minute|second|week",
        "last night|hour",
        "hour|hours|minutes|mins|minute ago",
        "keep|keeps happening|getting|having|coming|thinking",
        "otra vez",
        "de nuevo",
        "same ~2 as|like ~2 when|last|before|then",
        "like i did",
    ),
    Cue.ASKED: (
        "warning signs",
        "what|which|any|know|list|learn|about|recognize|are|for|of|on|the ~4 stroke|attack|seizure|anaphylaxis symptoms|signs|sintomas",
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
        "how will|do|would|can i|we know ~3 my|the|when",
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
        "what does|do|is ~4 look|feel|mean",
        "can|does|could|will|would|do ~3 make|makes|give it|you|people|someone|my|me|her|him",
        "how much|many|low|high|long ~3 is ~2 too|normal|dangerous|safe",
        "what ~3 do if|when",
        "should i|we ~8 if|when",
        "que hago|hacer|haria si|cuando",
        "cuales|cuando son|debo|hay",
        "when|why|where should|do|does|would|will|can ~1 person|someone|somebody|people|anyone|anybody|patient|patients|one",
        "how common|likely|rare|often|dangerous|serious|contagious|fatal",
        "how many people|americans|patients|women|men|kids",
        "who gets|has|suffers",
        "at what point",
        "cuando ~1 debe|deberia|debo|deben|hay",
        "que tan comun|comunes|frecuente|peligroso|probable",
        "how long|soon|fast|quickly after|before|until|does|do|can|would",
        "what would|will|does|do count|counts|be|is|qualify",
        "que|cuales ~1 sintomas|senales|signos",
        "when ~1 is|are|does|do ~8 serious|dangerous|emergency|worrisome|concerning|normal|abnormal",
    ),
    Cue.HELPLESS: (
        "what ~3 do when i|he|she|they|him|her|baby ~1 is|am|are|not|can|will|has|keeps",
        "what ~3 do when my|our|the ~2 is|are|not|can|will|keeps",
        "que ~1 hago|hacer|hacemos cuando mi|el|la|mis ~2 no|esta|estan|sigue",
        "que ~1 hago|hacer|hacemos cuando no|estoy|me|se",
    ),
    Cue.FAMILY: (
        "in my|the|our|his|her? family",
        "runs in",
        "family history",
        "died|dies ~1 of|from|after",
        "passed of|from|away",
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
        "warmed|warm up|now|again",
        "no more",
        "se ~2 quito|fue|paso",
        "ya paso",
        "negative|none|absent|denied|ruled",
        "said|answered|replied|told no|nope|never",
        "put|marked|ticked|circled|checked|say no|never|none",
        "pain|pains|ache|headache|fever|bleeding has? never came|come? back|returned",
        "is|are|be ~1 much less|lighter now",
    ),
    Cue.IDIOM: IDIOMS,
    Cue.TRIFLE: TRIFLES,
    Cue.USUAL: (
        "normal|usual|typical for me|him|her",
        "same|as as? always|usual|ever",
        "no change|changes",
        "nothing new",
        "my|his|her usual",
        "at? my|his|her baseline",
        "like always|usual",
        "igual que siempre",
        "como siempre",
    ),
    Cue.MEASURE: (
        "@low_sugar|@fever_degrees|@high_fever|@high_sugar grams|gram|carbs|minutes|min|mins|seconds|percent|days|times|calories|points|weeks|week|hours|years|dollars|pounds|lbs|miles|steps|pages",
    ),
    Cue.JOKE: ("lol|haha|hahaha|lmao|rofl|jk|jaja|jajaja|jeje|hehe",),
    Cue.TOLD: (
        "label|labels|insert|inserts|leaflet|brochure|handout|printout|paper|papers|website|commercial|ad|box|package|packaging ~1 warns|warn|mentions|mention|lists|list",
        "label|insert|leaflet|brochure|handout|printout|commercial|etiqueta|folleto|prospecto|instructivo ~1 says|said|dice|decia|advierte|menciona",
        "form|forms|questionnaire|survey|quiz|phq-9|phq|screening|screener|checklist|intake ~4 ask|asks|asked|asking|question|about|says|said|if",
        "on|in the form|questionnaire|survey|quiz|screening|intake",
        "question|questions ~1 asks|asked",
        "answered|checked|marked|put|circled|ticked ~2 no|never|none|zero",
        "documentary|movie|book|novel|podcast|class|article|lecture|seminar|webinar|training|essay|exam|show|series|episode|film|song|sermon|course|poster|flyer|pamphlet|leaflet|brochure|workshop|speech|presentation|thesis ~3 about|on|of|for|called|says|said|says",
        "watched|watching|reading|writing|studying|teaching|teach|researching|listening ~5 about|on|documentary|paper",
        "i|we teach|volunteer|train|trained|certify",
        "drill|drills|certification|certified|mannequin|role-play|rehearsal|halloween|costume|prank|video-game|videogame|minecraft|fortnite",
        "in|on|from ~2 movie|show|game|dream|nightmare|novel|book|tv|news|series",
        "form|paperwork|records|record|documentation ~4 for|about|of|regarding ~3 my|the|his|her|school|work|disability",
        "curso|clase|folleto|formulario|cuestionario|pelicula|libro|documental|taller ~3 de|del|sobre|pregunta|dice",
        "how will|do|would|can|should i|we|one know|tell ~2 if|when|that|my|the|whether",
        "rule|rules|handout|class|policy ~2 for|about|on",
        "just want|wanted|curious ~4 know|info|information|later|future",
        "will|would|can|could|does|do|might this|it|that|these|the|my ~2 make|give|cause me",
        "google|webmd|chatgpt|internet|siri|alexa ~1 says|said|thinks|told",
        "would|will i|you|we|one|he|she know|notice|recognize ~2 if|when|that",
    ),
    Cue.RECOVERED: (
        "not now|anymore",
        "fine|ok|okay|better|good|great|well|happy|safe|stable|healthy ~1 now",
        "now ~3 fine|ok|okay|better|good|great|well|happy|safe|gone|remarried|sober|clean|stable|healthy",
        "clean|sober ~4 now",
        "am|is|are|doing|been|feel|feeling ~1 fine|ok|okay|better|good|great|well|happy|safe|stable|healthy|sober|clean|married|remarried ~7 now",
        "ahora|ya|hoy ~2 estoy|esta|todo|sigo|vivo|me ~2 bien|mejor|sobrio|sobria|limpia|limpio|tranquila|tranquilo|feliz|estable",
    ),
    Cue.ANIMAL: (
        "@pet is|are|be|was|has|have|had|got|gets|ate|swallowed|drank|keeps|kept|collapsed|passed|died|threw|not|did|stopped|started",
        "@pet ~1 esta|tuvo|tiene|comio|trago|se|no",
    ),
    Cue.DELIBERATE: (
        "on purpose",
        "deliberately|intentionally|purposely",
        "to feel|punish|cope|numb",
        "to stop thinking|feeling",
        "a proposito",
        "para sentir|castigarme",
    ),
    Cue.THREAT: (
        "said|says|told|texted|wrote|swore|swears|yelled|screamed ~3 he|she|they|i ~3 kill|shoot|stab|murder|strangle|hurt me|us",
        "threatened|threatens|threatening|threaten|promised|swore ~4 kill|shoot|stab|murder|strangle|hurt",
        "kill|shoot|stab|murder|strangle me|us ~10 gun|knife|rifle|machete|scared|afraid|terrified",
        "gun|knife|rifle|machete|scared|afraid|terrified ~10 kill|shoot|stab|murder|strangle me|us",
        "dijo|dice|juro|amenazo|amenaza ~5 matar|mata|matara|matarme|matarnos",
    ),
    Cue.BOOKED: (
        f"{_MINE} {_VISITS} ~1 for|about|on|regarding ~6 is|was|went|got|moved|booked|scheduled|next|tomorrow|{_DAYS}",
        f"{_VISITS} for|about|regarding ~6 is|was|went|got|moved ~1 on|at|to|next|tomorrow|booked|scheduled|{_DAYS}",
        "tengo|mi|la|nuestra cita|consulta ~1 por|del|para|de ~7 es|manana|proxima|proximo|fue|lunes|martes|miercoles|jueves|viernes|sabado",
    ),
    Cue.PAINLESS: ("not ~1 hurt|hurting|hurts|ache|aching|aches", "no ~1 duele|duelen|arde"),
}

ORDER = tuple(Cue)


def cue_patterns(common: frozenset[str]) -> PatternIndex:
    """Every cue, found by the place of its kind in `ORDER`."""
    index = PatternIndex()
    for meaning, cue in enumerate(ORDER):
        for written in CUES[cue]:
            index.add(written, meaning, NAMED, common)
    return index


CUE_WORDS = frozenset(
    word
    for patterns in CUES.values()
    for written in patterns
    for place in written.split()
    for word in place.rstrip("?").split("|")
)
