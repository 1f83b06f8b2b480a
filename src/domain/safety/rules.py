"""All safety rules, under one version: it changes whenever a rule does, and every hit on record names it."""

from domain.safety.rules_body_en import BODY_ENGLISH
from domain.safety.rules_es import SPANISH
from domain.safety.rules_es_body import SPANISH_BODY
from domain.safety.rules_es_family import SPANISH_FAMILY
from domain.safety.rules_family_en import FAMILY_ENGLISH
from domain.safety.rules_heart_en import HEART_ENGLISH
from domain.safety.rules_injury_en import INJURY_ENGLISH
from domain.safety.rules_inner_en import INNER_ENGLISH
from domain.safety.rules_mind_en import MIND_ENGLISH
from domain.safety.rules_poison_en import POISON_ENGLISH
from domain.safety.rules_violence_en import VIOLENCE_ENGLISH

RULES_VERSION = "11"
RULES = (
    HEART_ENGLISH
    + BODY_ENGLISH
    + POISON_ENGLISH
    + INJURY_ENGLISH
    + INNER_ENGLISH
    + FAMILY_ENGLISH
    + MIND_ENGLISH
    + VIOLENCE_ENGLISH
    + SPANISH
    + SPANISH_BODY
    + SPANISH_FAMILY
)
