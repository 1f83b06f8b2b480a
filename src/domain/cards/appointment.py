"""Appointments: asked for, a slot held for a while, confirmed; then kept, moved, called off or missed."""

from domain.access_rules import Action
from domain.card import CardKind, Fact, Form, Step
from domain.grant_scope import GrantScope

ASKED, HELD, CONFIRMED = "asked", "held", "confirmed"
CANCELLED, NO_SHOW, COMPLETED = "cancelled", "no-show", "completed"

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
        Step(name="confirm", leads={HELD: CONFIRMED}),
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
    private=frozenset({"hindrance", "owedBy"}),
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
    came_true={
        "freeTimes": {
            "en": "There are free times for your appointment now. Please choose one.",
            "es": "Ya hay horas libres para su cita. Elija una.",
        }
    },
    noted={CANCELLED: {"en": "The patient called the appointment off.", "es": "El paciente canceló la cita."}},
)
