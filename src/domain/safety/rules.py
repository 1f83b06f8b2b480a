"""All safety rules, under one version: it changes whenever a rule does, and every hit on record names it."""

from domain.safety.rules_body_en import BODY_ENGLISH
from domain.safety.rules_es import SPANISH
from domain.safety.rules_family_en import FAMILY_ENGLISH
from domain.safety.rules_heart_en import HEART_ENGLISH
from domain.safety.rules_mind_en import MIND_ENGLISH

RULES_VERSION = "1"
RULES = HEART_ENGLISH + BODY_ENGLISH + FAMILY_ENGLISH + MIND_ENGLISH + SPANISH
