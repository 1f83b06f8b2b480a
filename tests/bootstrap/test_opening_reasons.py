"""A clinic's own list of opening reasons: read in full, or refused without quoting it."""

from datetime import timedelta
from pathlib import Path

import pytest

from bootstrap.opening_reasons import LARGEST, reasons_from
from bootstrap.reading import BadSetting
from domain.opening_reasons import OpeningReason
from domain.priority import Priority
from domain.reply_policy import ReplyLimits

MINUTE = timedelta(minutes=1)
SECRET = "whatever-stands-there"
SHORT = '[[reason]]\ncode = "{}"\nlabel = {{en = "Something"}}\n'
FULL = """
[[reason]]
code = "refill"
label = {en = "A refill", es = "Una receta"}
pool = "pharmacy"
skill = "refills"
priority = "high"
clock = {warn = 30, breach = 60, escalate = 120}
reply = {en = "Refills take a day."}
"""


def a_file(folder: Path, text: str) -> Path:
    path = folder / "reasons.toml"
    path.write_text(text)
    return path


def test_a_list_is_read_in_its_order_with_all_that_it_says(tmp_path: Path) -> None:
    refill, other = reasons_from(a_file(tmp_path, FULL + SHORT.format("other"))).all
    assert refill == OpeningReason(
        code="refill",
        label={"en": "A refill", "es": "Una receta"},
        pool="pharmacy",
        skill="refills",
        priority=Priority.HIGH,
        clock=ReplyLimits(warn=30 * MINUTE, breach=60 * MINUTE, escalate=120 * MINUTE),
        reply={"en": "Refills take a day."},
    )
    assert other == OpeningReason(code="other", label={"en": "Something"})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "reason = []",
        SECRET,
        f'[[reason]]\ncode = "{SECRET}"',
        FULL + f'{SECRET} = "x"',
        FULL.replace('"refills"', "7"),
        FULL.replace("breach = 60", "breach = 10"),
        FULL.replace("breach = 60, ", ""),
        FULL.replace("= 60", "= 60.5"),
        FULL.replace("= 120", f"= {10**30}"),
        FULL.replace("{warn = 30, breach = 60, escalate = 120}", f'"{SECRET}"'),
        FULL.replace('"high"', f'"{SECRET}"'),
        FULL.replace('"refill"', f'"{SECRET.upper()}"'),
        FULL.replace('"Una receta"', "1"),
        FULL + FULL,
        f"{FULL}\n[{SECRET}]\na = 1",
        "".join(SHORT.format(f"r{number}") for number in range(51)),
        FULL + "#" * LARGEST + "\nnot toml",
    ],
)
def test_what_is_not_right_is_refused_and_not_quoted(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadSetting) as refused:
        reasons_from(a_file(tmp_path, text))
    assert "OPENING_REASONS" in str(refused.value)
    assert SECRET not in str(refused.value).lower()


def test_a_file_that_is_not_there_or_not_utf_8_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadSetting, match="can be read"):
        reasons_from(tmp_path / "none.toml")
    path = tmp_path / "latin.toml"
    path.write_bytes(b"# caf\xe9")
    with pytest.raises(BadSetting, match="UTF-8"):
        reasons_from(path)
