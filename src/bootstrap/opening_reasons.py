"""The reasons for which conversations are opened: the built-in list, or a clinic's own TOML file.

[[reason]]
code = "refill"                      # what clients send
label = {en = "A refill", es = "Una receta"}
pool = "pharmacy"                    # who answers; left out: the pool of the people named
skill = "refills"                    # who of the pool; left out: anybody
priority = "routine"                 # at least this; what the patient or the safety rules say may be more
clock = {warn = 240, breach = 480, escalate = 960} # business minutes, until urgent; left out: the pool's limits
reply = {en = "Refills take a day."} # said automatically in place of the usual words
"""

import tomllib
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

from bootstrap.reading import BadSetting
from domain.errors import Invalid
from domain.opening_reasons import OpeningReason, OpeningReasons
from domain.priority import Priority
from domain.reply_policy import ReplyLimits

SETTING = "OPENING_REASONS"
LARGEST = 256 * 1024
_TOO_MANY = 10**6
"""Minutes; far beyond any limit that is taken, and no more than a span of time can hold."""
_MEMBERS = {"code", "label", "pool", "skill", "priority", "clock", "reply"}


def _reason(code: str, en: str, es: str, **said: Any) -> OpeningReason:
    return OpeningReason(code=code, label={"en": en, "es": es}, **said)


BUILT_IN = OpeningReasons(
    (
        _reason("question", "A question about my care", "Una pregunta sobre mi atención"),
        _reason("symptom", "A new or worse symptom", "Un síntoma nuevo o que empeora", priority=Priority.HIGH),
        _reason("medication", "My medicines", "Mis medicinas"),
        _reason("result", "A test result", "Un resultado"),
        _reason("appointment", "An appointment", "Una cita"),
        _reason("form", "A form, letter or bill", "Un formulario, una carta o una factura"),
        _reason("other", "Something else", "Otra cosa"),
    )
)


def reasons_from(path: Path) -> OpeningReasons:
    """The list of a file; `BadSetting` says that something is wrong with it, and quotes nothing."""
    try:
        data = path.read_bytes()
    except OSError:
        raise BadSetting(SETTING, "a file that can be read") from None
    try:
        table = tomllib.loads(data.decode()) if len(data) <= LARGEST else None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        raise BadSetting(SETTING, "a TOML file in UTF-8 of at most 256 KiB") from None
    if table is None:
        raise BadSetting(SETTING, "a TOML file in UTF-8 of at most 256 KiB")
    entries = table.get("reason")
    if table.keys() != {"reason"} or not isinstance(entries, list) or not entries:
        raise BadSetting(SETTING, "a file of nothing but [[reason]] entries, at least one")
    try:
        return OpeningReasons(tuple(_read(entry, number) for number, entry in enumerate(entries, 1)))
    except Invalid:
        raise BadSetting(SETTING, "at most 50 reasons, each of another code") from None


def _read(entry: Any, number: int) -> OpeningReason:
    try:
        if not entry.keys() <= _MEMBERS:
            raise ValueError
        return OpeningReason(
            code=_text(entry["code"]) or "",
            label=_texts(entry["label"]),
            pool=_text(entry.get("pool")),
            skill=_text(entry.get("skill")),
            priority=Priority(entry.get("priority", Priority.ROUTINE)),
            clock=_clock(entry.get("clock")),
            reply=_texts(entry.get("reply", {})),
        )
    except (Invalid, KeyError, ValueError, TypeError, AttributeError):
        rule = f"reason {number}: code and label, and of pool, skill, priority, clock and reply what is wanted"
        raise BadSetting(SETTING, rule) from None


def _clock(value: Any) -> ReplyLimits | None:
    if value is None:
        return None
    if value.keys() != {"warn", "breach", "escalate"} or not all(type(one) is int for one in value.values()):
        raise TypeError
    return ReplyLimits(**{name: timedelta(minutes=min(one, _TOO_MANY)) for name, one in value.items()})


def _text(value: Any) -> str | None:
    if value is not None and not isinstance(value, str):
        raise TypeError
    return value


def _texts(value: Any) -> Mapping[str, str]:
    if not isinstance(value, Mapping) or not all(isinstance(one, str) for one in value.values()):
        raise TypeError
    return dict(value)
