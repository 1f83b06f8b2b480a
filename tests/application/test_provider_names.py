"""What the provider may know: names that tell nothing and never change."""

import re

from application.provider_names import NameKind, opaque_name

SECRET = b"s" * 32


def test_a_name_has_its_kind_and_nothing_of_the_identity():
    assert re.fullmatch(r"u-[0-9a-f]{32}", opaque_name(SECRET, NameKind.PERSON, "maria.lopez"))
    assert re.fullmatch(r"c-[0-9a-f]{32}", opaque_name(SECRET, NameKind.CONVERSATION, "7" * 32))


def test_a_name_is_the_same_for_every_spelling():
    assert opaque_name(SECRET, NameKind.PERSON, "Maria") == opaque_name(SECRET, NameKind.PERSON, "mARIA")


def test_names_differ_by_identity_kind_and_secret():
    names = {
        opaque_name(secret, kind, id)[2:]
        for secret in (SECRET, b"t" * 32)
        for kind in NameKind
        for id in ("maria", "osei")
    }
    assert len(names) == 8
