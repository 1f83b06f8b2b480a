"""Rules for pregnancy and infants in Spanish; words stand without accents. Data only."""

from domain.safety.rule import Language, Rule, Tier, Topic


def _rule(id: str, topic: Topic, basis: str, *wording: str) -> Rule:
    return Rule(
        id=id, topic=topic, tier=Tier.URGENT, language=Language.SPANISH, basis=basis, wording=wording, of_anyone=True
    )


SPANISH_FAMILY = (
    _rule(
        "pregnancy.es",
        Topic.PREGNANCY,
        "CDC, Hear Her (Escúchela): señales de advertencia urgentes",
        "embarazada|embarazo ~8 sangrando|sangrado|sangre|sangro|manchando",
        "sangrando|sangrado|sangre ~6 embarazada|embarazo",
        "embarazada|embarazo ~8 dolor|duele ~8 vientre|barriga|panza|cabeza|estomago|abdomen",
        "embarazada|semanas|embarazo ~8 veo|vision ~3 lucecitas|borroso|borrosa|estrellas|puntos|luces|manchas",
        "semanas ~6 duele|dolor ~4 cabeza ~6 veo|vision|lucecitas|hinchada|borroso",
        "no ~4 mueve|mueva|moverse|movimientos|moviendo|movido ~3 bebe|beba",
        "bebe|beba ~3 no ~3 mueve|movido|moviendo",
        "no siento ~4 bebe",
        "rompio|rompieron ~2 fuente|aguas|bolsa",
        "salio|sale|saliendo|tirando ~2 liquido ~6 semanas|embarazada",
        "tirando|saliendo|sale liquido ~6 semanas|embarazada",
        "contracciones ~12 semanas|minutos|seguidas|embarazada",
        "semanas|embarazada ~8 contracciones",
        "perdiendo ~2 bebe",
        "aborto espontaneo",
        "viene|viniendo|saliendo|sale ~2 bebe",
        "ganas ~2 pujar",
        "siento|veo|sale|salio ~3 cabeza|cordon ~3 bebe|cordon|umbilical|afuera",
        "trabajo|labor de parto ~8 estoy|semanas|creo|meses|ya|prematuro",
        "estoy|creo|entrando ~4 trabajo|labor de parto",
        "presion ~4 @pregnancy_pressure ~8 @es_embarazo",
        "@es_embarazo ~8 presion ~3 @pregnancy_pressure",
        "embarazada ~10 cai|caida|golpe|choque|desmaye|convulsion",
        "@es_embarazo ~8 hinchada|hinchado|hincho ~4 cara|manos",
        "fuente|agua ~2 rota|verde|rompio",
        "embarazo ectopico",
        "@es_embarazada ~8 salio|sale|saliendo|escurre|escurriendo|rompio|tiro ~2 agua|liquido",
        "@es_embarazada ~8 coagulos",
    ),
    _rule(
        "infant.es",
        Topic.INFANT,
        "AAP, HealthyChildren.org: señales de peligro en recién nacidos",
        "@es_bebe ~2 no ~2 despierta|despertar|responde|reacciona|respira|respirar",
        "@es_bebe ~4 morado|morada|azul|gris",
        "recien nacido|nacida ~5 fiebre|temperatura|calentura",
        "bebe|nene|nena|beba ~6 dias|semanas|mes|meses ~6 fiebre|temperatura|calentura",
        "fiebre|calentura|temperatura ~6 recien nacido|nacida",
        "bebe|beba ~8 fiebre|calentura ~6 mes|semanas|dias",
        "bebe|beba ~4 flojito|flojita|aguadito|aguadita",
        "bebe|beba ~6 no ~1 llora",
        "bebe|beba ~3 dificultad|cuesta ~2 respirar",
        "bebe|nacido ~6 no ~2 comer|come|mama|mamar|pecho ~6 dormido|dormida|flacido|decaido|fiebre|horas|moja|aguado",
        "bebe ~4 flacido|aguado|desguanzado|flojo|convulsionando|convulsiono",
        "no ~3 mojado|moja ~2 panal|panales",
        "mollera ~3 hundida|hinchada|sumida|abultada",
        "hundida|sumida ~2 mollera",
        "bebe|nino|nina|hijo|hija|nene ~4 ahogando|atragantando|atraganto|morado|morada|convulsionando|flacido|inconsciente",
        "se ~2 hunden|hunde|meten|mete ~3 costillas|pecho",
        "bebe|nino|nina ~3 cayo ~6 cama|cabeza|vomitando|vomita|dormido|inconsciente|responde",
        "@es_bebe ~5 dias|semanas ~4 38|39|40|41",
    ),
)
