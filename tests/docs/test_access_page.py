"""The page of access says what the rules say."""

from domain.access_rules import Relation
from scripts import access_page


def test_the_page_of_access_says_what_the_rules_say():
    assert access_page.PAGE.read_text(encoding="utf-8") == access_page.page(), "run scripts/access_page.py"


def test_every_relation_is_explained():
    assert set(access_page.MEANINGS) == set(Relation)
