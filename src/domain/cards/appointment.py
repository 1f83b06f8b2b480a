"""Appointments: asked for, a slot held for a while, confirmed; then kept, moved, called off or missed."""

from datetime import datetime, timedelta

from domain.access_rules import Action
from domain.card import Card, CardKind, Fact, Facts, Form, Step, moment_of, written
from domain.grant_scope import GrantScope

ASKED, HELD, CONFIRMED = "asked", "held", "confirmed"
CANCELLED, NO_SHOW, COMPLETED = "cancelled", "no-show", "completed"

TELL_AGAIN = timedelta(hours=24)
"""After how long a patient is told again of free times that came and went, though they did not look meanwhile."""
_TOLD_AT, _TOLD_BEHIND = "timesToldAt", "timesToldBehind"
"""When the patient was told of free times last, and behind which event of the conversation."""
UNTOLD: Facts = {_TOLD_AT: None, _TOLD_BEHIND: None}
REMINDED = "remindedOf"
"""The reminder that the thread itself gave last, by when it was due: to who is reached nowhere else."""

_SLOT = (Fact(name="start", form=Form.MOMENT, needed=True), Fact(name="provider", form=Form.NAME))
_WHY = Fact(name="cancelReason", limit=300, needed=True)

KIND = CardKind(
    name="appointment",
    begins=ASKED,
    over=frozenset({CANCELLED, NO_SHOW, COMPLETED}),
    asks=(
        Fact(name="visitType", form=Form.CODE, needed=True),
        Fact(name="reason", form=Form.CODE, needed=True),
        Fact(name="provider", form=Form.NAME),
        Fact(name="note", limit=500),
    ),
    steps=(
        Step(
            name="confirm",
            leads={HELD: CONFIRMED},
            noted={"en": "The patient confirmed the appointment.", "es": "El paciente confirmó la cita."},
        ),
        Step(name="hold", leads={ASKED: HELD, HELD: HELD}, says=_SLOT),
        Step(name="release", leads={HELD: ASKED}, gives_up=True),
        Step(
            name="reschedule",
            leads={CONFIRMED: CONFIRMED},
            says=_SLOT,
            told={
                "en": "Your appointment was moved. It is now {start}.",
                "es": "Su cita ha cambiado de hora. Ahora es {start}.",
            },
            noted={
                "en": "The patient moved the appointment. The new time stands with it.",
                "es": "El paciente cambió la hora de la cita. La nueva hora figura en ella.",
            },
        ),
        Step(
            name="cancel",
            leads=dict.fromkeys((ASKED, HELD, CONFIRMED), CANCELLED),
            says=(_WHY,),
            gives_up=True,
            winds_up=True,
        ),
        Step(name="no-show", leads={CONFIRMED: NO_SHOW}, action=Action.WORK_CARD, winds_up=True),
        Step(name="complete", leads={CONFIRMED: COMPLETED}, action=Action.WORK_CARD, winds_up=True),
    ),
    scope=GrantScope.APPOINTMENTS,
    private=frozenset({"hindrance", "owedBy", _TOLD_AT, _TOLD_BEHIND, REMINDED}),
    headline=("visitLabel", "reasonLabel", "hindrance"),
    title={"en": "Appointment", "es": "Cita"},
    told={
        ASKED: {
            "en": "The time that was kept for you is not kept any more.",
            "es": "La hora reservada ya no está reservada para usted.",
        },
        HELD: {"en": "A time is kept for you. Please confirm it.", "es": "Tiene una hora reservada. Confírmela."},
        CONFIRMED: {"en": "Your appointment is set.", "es": "Su cita está fijada."},
        CANCELLED: {"en": "Your appointment was cancelled.", "es": "Su cita fue cancelada."},
        NO_SHOW: {"en": "You missed your appointment.", "es": "No acudió a su cita."},
    },
    news={
        _TOLD_AT: {
            "en": "There are free times for your appointment now. Please choose one.",
            "es": "Ya hay horas libres para su cita. Elija una.",
        },
        REMINDED: {
            "en": "Reminder: your appointment is {start}.",
            "es": "Recordatorio: su cita es {start}.",
        },
    },
    fleeting=frozenset({REMINDED}),
    noted={CANCELLED: {"en": "The patient called the appointment off.", "es": "El paciente canceló la cita."}},
)


def told_of_times(card: Card, *, read: int, last: int, at: datetime) -> Facts:
    """What the card notes when there are free times again; nothing where that is no news.

    It is news once, until somebody of the patient's side has read it, or for `TELL_AGAIN`: times come and go, and
    nobody is called again and again to what they did not look at. `read` is how far that side has read, `last` the
    last event of the conversation before they are told.
    """
    told, behind = moment_of(card.facts, _TOLD_AT), card.facts.get(_TOLD_BEHIND)
    has_looked = isinstance(behind, int) and read > behind
    if told is not None and not has_looked and at < told + TELL_AGAIN:
        return {}
    return {_TOLD_AT: written(at), _TOLD_BEHIND: last}
