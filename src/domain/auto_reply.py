"""Automatic replies: what a waiting patient is told, when, and when rather nothing."""

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

from attrs import frozen

from domain.safety.help_lines import HelpLines
from domain.safety.help_texts import help_text
from domain.safety.rule import Language
from domain.spoken_times import ENGLISH, SPANISH, TimeWords


class AutoReply(StrEnum):
    """What an automatic reply is about."""

    OUT_OF_HOURS = "out-of-hours"
    ON_HOLD = "on-hold"
    QUEUE = "queue"


@frozen(kw_only=True)
class Waiting:
    """How it stands with a patient who waits. `closed` is whether it is outside the hours of the pool.

    `about` names the word, or the hold, that is answered: each is answered once.
    """

    about: str = ""

    urgent: bool = False
    closed: bool = False
    opening: datetime | None = None
    """The next opening of a closed pool, if one is known."""
    held_until: datetime | None = None
    asked: bool = False
    """Whether somebody of the team is asked to take it up just now."""
    position: int | None = None
    """Their place in the queue, from 1, while there is nobody to ask."""
    wait: timedelta | None = None
    """How long others waited lately until somebody took it up, if that is known: the answer comes later."""
    told_at: datetime | None = None
    """When the patient was last told something automatically."""
    staff_spoke_at: datetime | None = None


@frozen(kw_only=True)
class AutoReplyRules:
    """At most one in `every` for a patient, and none within `quiet` of a word of the team's."""

    every: timedelta = timedelta(minutes=15)
    quiet: timedelta = timedelta(minutes=5)

    def choose(self, one: Waiting, at: datetime) -> AutoReply | None:
        """What to say now; `None` for nothing."""
        if one.told_at is not None and at < one.told_at + self.every:
            return None
        if one.staff_spoke_at is not None and at < one.staff_spoke_at + self.quiet:
            return None
        if one.held_until is not None:
            return AutoReply.ON_HOLD if at < one.held_until else None
        if one.closed:
            return None if one.asked else AutoReply.OUT_OF_HOURS
        return AutoReply.QUEUE if one.position is not None else None


@frozen(kw_only=True)
class Phrases:
    """The sentences of one language. Blanks: `{time}`, `{place}`, `{minutes}`."""

    closed: str
    opens: str
    closed_urgent: str
    held: str
    held_urgent: str
    queue: str
    queue_urgent: str
    wait: str
    time: TimeWords


_ENGLISH = Phrases(
    closed="Nobody of the team is here right now. Your message is kept and will be answered.",
    opens="We are back {time}.",
    closed_urgent="This counts as urgent, but nobody of the team is here right now. "
    "Do not wait for an answer here if it can not wait.",
    held="This conversation rests; we come back to it {time}. Write here at any time, and the team will look at it.",
    held_urgent="This conversation rests; we come back to it {time}. It counts as urgent: "
    "write here if anything changes, and do not wait for an answer here if it gets worse.",
    queue="Your message is with the team. You are number {place} of those who wait.",
    queue_urgent="Your urgent message is with the team, number {place} of those who wait. "
    "Do not wait for an answer here if it gets worse.",
    wait="Lately somebody of the team took a message up after about {minutes} min.",
    time=ENGLISH,
)
_SPANISH = Phrases(
    closed="En este momento no hay nadie del equipo. Su mensaje queda guardado y recibirá respuesta.",
    opens="Volvemos {time}.",
    closed_urgent="Esto cuenta como urgente, pero en este momento no hay nadie del equipo. "
    "Si no puede esperar, no espere una respuesta aquí.",
    held="Esta conversación queda en pausa; volvemos a ella {time}. Escriba cuando quiera y el equipo la retomará.",
    held_urgent="Esta conversación queda en pausa; volvemos a ella {time}. Cuenta como urgente: "
    "escriba aquí si algo cambia y, si empeora, no espere una respuesta aquí.",
    queue="Su mensaje está con el equipo. Su lugar en la espera es el número {place}.",
    queue_urgent="Su mensaje urgente está con el equipo, con el número {place} en la espera. "
    "Si empeora, no espere una respuesta aquí.",
    wait="Últimamente alguien del equipo tomó cada mensaje a los {minutes} min, más o menos.",
    time=SPANISH,
)
PHRASES: Mapping[str, Phrases] = {"en": _ENGLISH, "es": _SPANISH}
"""The built-in languages; the first one is for all others."""


@frozen
class AutoReplyTexts:
    """What is said, by language, always with the emergency text of `lines`."""

    lines: HelpLines
    phrases: Mapping[str, Phrases] = PHRASES

    def say(self, kind: AutoReply, one: Waiting, language: str, zone: tzinfo, own: str | None = None) -> str:
        """The text for a reader of that language, with times as clocks in `zone` show them.

        `own` are the words of the opening reason, in place of the usual first sentence of one that is not urgent.
        """
        spoken = language.partition("-")[0].lower()
        known = spoken if spoken in self.phrases else next(iter(self.phrases))
        words = self.phrases[known]
        return " ".join([*_sentences(kind, one, words, zone, own), help_text((), _help_language(known), self.lines)])


def _sentences(kind: AutoReply, one: Waiting, words: Phrases, zone: tzinfo, own: str | None) -> list[str]:
    if kind is AutoReply.ON_HOLD and one.held_until is not None:
        held = words.held_urgent if one.urgent else words.held
        return [held.format(time=words.time.say(one.held_until, zone))]
    if kind is AutoReply.OUT_OF_HOURS:
        first = words.closed_urgent if one.urgent else own or words.closed
        return [first, *([words.opens.format(time=words.time.say(one.opening, zone))] if one.opening else [])]
    queue = words.queue_urgent if one.urgent else words.queue
    said = [queue.format(place=one.position)]
    if own and not one.urgent:
        said.insert(0, own)
    if one.wait is not None:
        said.append(words.wait.format(minutes=max(1, round(one.wait.total_seconds() / 60))))
    return said


def _help_language(known: str) -> Language:
    return Language(known) if known in set(Language) else Language.ENGLISH
