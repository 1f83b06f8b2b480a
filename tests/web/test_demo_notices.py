"""The demo shows notices in words: it has some for every kind, every way and every outcome there is."""

from enum import StrEnum

import pytest

from adapters.http.web_assets import DIST
from application.ports.notifier import NoticeChannel, NoticeKind
from application.ports.records import NoticeOutcome

WORDS = DIST.parent / "src" / "demo" / "notices.ts"


@pytest.mark.parametrize("known", [*NoticeKind, *NoticeChannel, *NoticeOutcome])
def test_the_demo_has_words_for_what_a_notice_says(known: StrEnum) -> None:
    words = WORDS.read_text(encoding="utf-8")
    forms = (f"  {known}: '", f"  '{known}': '", f"case '{known}':")
    assert any(one in words for one in forms), known
