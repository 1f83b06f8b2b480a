"""The labelled set: made alike every time, its labels where they should be, its parts apart."""

from itertools import combinations

import pytest

from tests.labelled.phi.message import Group
from tests.labelled.phi.sets import PARTS, SMALL, made_of, messages, templates, words_of
from tests.labelled.phi.slots import CATEGORIES


@pytest.mark.parametrize("part", PARTS)
def test_many_messages_with_every_category(part):
    made = messages(part)
    labels = [label for message in made for label in message.labels]

    assert len(made) > (650 if part in SMALL else 4_000)
    assert len({message.text for message in made}) == len(made)
    assert {label.category for label in labels} == set(CATEGORIES)
    assert sum(message.group is Group.CLEAN for message in made) > (75 if part in SMALL else 1_000)


@pytest.mark.parametrize("part", PARTS)
def test_only_what_identifies_is_labelled(part):
    for message in messages(part):
        assert bool(message.labels) == (message.group in (Group.IDENTIFIERS, Group.EVASION)), message.source


@pytest.mark.parametrize("part", PARTS)
def test_labels_hold_their_value_without_edges_and_do_not_overlap(part):
    for message in messages(part):
        end = 0
        for label in message.labels:
            value = message.text[label.start : label.end]
            assert value == value.strip(" \n") != "", message.source
            assert label.start >= end
            end = label.end


@pytest.mark.parametrize("part", PARTS)
def test_the_same_messages_are_made_every_time(part):
    for group in Group:
        for name, template in templates(part, group)[:20]:
            once, again = (list(made_of(part, group, name, template, words_of(part))) for _ in range(2))
            assert once == again


@pytest.mark.parametrize(("one", "other"), list(combinations(PARTS, 2)))
def test_the_parts_share_no_template_no_name_and_no_place(one, other):
    for group in Group:
        shared = {template for _, template in templates(one, group)} & {t for _, t in templates(other, group)}
        assert {template for template in shared if len(template) > len("{bad.phone}")} <= {"{mbi-dashed}"}, group
    for name, words in words_of(one).items():
        assert not set(words) & set(words_of(other)[name]), name
