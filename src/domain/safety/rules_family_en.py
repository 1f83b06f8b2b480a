"""Rules for pregnancy and infants, English. Data only; facts from public guidance in our own words."""

from domain.safety.rule import Language, Rule, Tier, Topic


def _rule(id: str, topic: Topic, basis: str, *wording: str, tier: Tier = Tier.URGENT) -> Rule:
    return Rule(id=id, topic=topic, tier=tier, language=Language.ENGLISH, basis=basis, wording=wording, of_anyone=True)


_ACOG = "CDC Hear Her and ACOG: urgent warning signs during and in the year after pregnancy"
_AAP = "American Academy of Pediatrics: fever in the first three months, danger signs in newborns"

FAMILY_ENGLISH = (
    _rule(
        "pregnancy.bleeding.en",
        Topic.PREGNANCY,
        _ACOG,
        "pregnant|pregnancy ~10 bleeding|blood|clots|bleed",
        "bleeding|blood|clots ~10 pregnant|pregnancy",
        "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41 week|weeks ~5 bleeding|clots",
        "clots ~6 birth|delivery|delivered|baby|postpartum",
        "miscarrying|miscarriage ~8 having|think|am|bleeding|clots|pain|now",
        "having|think|be|am|might|maybe ~4 miscarriage|miscarrying",
        "soaking|soaked|soak|filling ~3 pad|pads ~5 hour|hours|minutes|hr",
        "postpartum|delivered|c-section|birth|gave ~10 hemorrhaging|clots|soaking|heavily",
    ),
    _rule(
        "pregnancy.movement.en",
        Topic.PREGNANCY,
        _ACOG,
        "not ~4 felt|feel|feeling ~3 baby|him|her|kicks ~2 move|moving|kick|kicking|movement|movements",
        "not ~4 felt|feel|feeling ~2 movement|kicks|kicking|moving ~8 baby|pregnant|week|weeks",
        "baby ~3 not ~2 moving|moved|kicking|kicked|move",
        "baby ~4 stopped|less moving|kicking|movement",
        "less|decreased|reduced|no ~2 fetal|baby movement|movements|kicks",
    ),
    _rule(
        "pregnancy.waters.en",
        Topic.PREGNANCY,
        _ACOG,
        "water|waters ~1 broke|broken|breaking",
        "gush|leaking ~2 fluid|water <>10 week|weeks|pregnant",
        "labor|labour <>8 week|weeks",
        "contractions ~14 week|weeks|minutes|min|apart|early|preterm|pregnant",
        "week|weeks|pregnant ~10 contractions",
        "cord ~4 out|showing|feel",
        "baby ~3 coming ~3 now|out",
        "think|am|going ~3 preterm? labor|labour ~6 week|weeks|early|now",
    ),
    _rule(
        "pregnancy.pressure.en",
        Topic.PREGNANCY,
        _ACOG,
        "pregnant|week|weeks|postpartum ~12 headache|headaches|migraine ~12 spots|vision|blurry|seeing|swelling|stars|flashing|swollen",
        "pregnant|week|weeks|postpartum <>10 bad|severe|terrible|awful|worst|pounding headache",
        "pregnant|postpartum <>10 vision|spots|stars|flashing|floaters|flashes",
        "just|after ~2 had|having|delivered|birth ~2 baby ~10 headache|vision|swelling|swollen|bleeding|chest|breathe",
        "pregnant|weeks ~8 head ~2 pounding|killing|exploding|splitting",
        "pregnant|postpartum ~8 swelling|swollen ~6 face|hands",
        "pregnant|week|weeks ~10 severe|bad|terrible|awful|sharp|strong|intense ~3 belly|stomach|abdominal|abdomen|tummy|side|rib pain|cramps|cramping",
        "pregnant ~10 cramping|pain ~6 bad|severe|worse|terrible|bleeding|unbearable",
        "pregnant ~14 fell|fallen|hit|accident|seizure|fainted|chest|breathe",
        "preeclampsia|eclampsia ~10 having|think|headache|vision|swelling|pressure",
    ),
    _rule(
        "infant.breathing.en",
        Topic.INFANT,
        _AAP,
        "@baby ~4 blue|gray|grey|purple|bluish",
        "@baby ~3 stopped|not breathing|breathe",
        "@baby ~4 breathing ~4 fast|hard|weird|heavy|funny|grunting|trouble|loud",
        "@baby ~6 grunting|retracting|gasping|choking|wheezing",
        "@baby ~4 struggling|trouble|hard|gasping ~2 breathe|breathing|air",
        "stopped breathing ~3 seconds",
        tier=Tier.CRISIS,
    ),
    _rule(
        "infant.limp.en",
        Topic.INFANT,
        _AAP,
        "@baby|old ~6 limp|floppy|lifeless|unresponsive|lethargic|unconscious",
        "@baby|old ~3 not ~2 wake|waking|respond|responding",
        "@baby|old ~4 hard|difficult|impossible ~2 wake|rouse|arouse",
        "week|weeks|month|months|day|days old ~5 hard|difficult to wake|rouse",
        "@baby|old ~4 seizure|seizing|convulsing|twitching|shaking",
        "shook|dropped|shaken ~2 @baby",
        "@baby ~3 fell ~5 head|off|bed|table|couch|changing",
    ),
    _rule(
        "infant.fever.en",
        Topic.INFANT,
        _AAP,
        "newborn|neonate ~5 fever|temp|temperature|100|101|102|103|104",
        "1|2|3|4|5|6|7|8|9|10|11|12|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve week|weeks old ~6 fever|temp|temperature|100|101|102|103|104",
        "1|2|3|one|two|three month|months old? ~5 fever|temp|temperature|100|101|102|103|104",
        "fever|temp|temperature|hot ~6 newborn|neonate",
        "newborn|neonate ~4 hot|burning",
        "old ~3 has|have|had|is|with ~2 100|101|102|103|104",
        "fever|temp|temperature ~6 1|2|3|4|5|6|7|8|9|10|one|two|three|four|five|six|seven|eight week|weeks",
        "1|2|3|4|5|6|7|8|9|10|one|two|three|four|five|six|seven day|days old ~6 fever|temp|temperature",
    ),
    _rule(
        "infant.dry.en",
        Topic.INFANT,
        _AAP,
        "not ~3 wet|pee|peed diaper|diapers|nappy ~6 hours|hrs|day|today",
        "@baby|old ~4 not ~2 peed|pee|wet|urinated",
        "no wet diaper|diapers|nappies",
        "soft spot|fontanelle ~3 sunken|bulging|swollen|dented",
        "sunken|bulging ~2 soft|fontanelle",
        "@baby|old ~5 not ~2 feeding|eating|nursing|nurse|eat|feed|drinking|drink ~10 sleepy|limp|wake|fever|hours|day|today|sunken|diaper",
        "limp|sleepy|fever|sunken|wake ~10 not ~2 feeding|eating|nursing|nurse|eat|feed|drinking",
    ),
)
