"""Refills: a patient asks for a medication again, the team decides. No rule ever approves one.

To patients it is a refill, whatever it is; the team sees whether it is the renewal of a prescription.
"""

from datetime import datetime

from attrs import evolve

from domain.access_rules import Action
from domain.card import Card, CardKind, Fact, Form, Step
from domain.ids import SYSTEM

REQUESTED, TRIAGE, NEEDS_INFO = "requested", "triage", "needs-info"
APPROVED, DENIED, NEEDS_VISIT = "approved", "denied", "needs-visit"
SENT, CLOSED = "sent-to-pharmacy", "closed"
WAITS_FOR_TEAM = frozenset({REQUESTED, TRIAGE, APPROVED})
"""The states in which the team owes the patient the next step, within a time."""

_WORK = Action.WORK_CARD
_QUESTION = Fact(name="question", limit=500, needed=True)
_WHY = Fact(name="denialReason", limit=500, needed=True)
_NOTE = Fact(name="teamNote", limit=500)

KIND = CardKind(
    name="refill",
    begins=REQUESTED,
    over=frozenset({DENIED, CLOSED}),
    asks=(
        Fact(name="medicationId", form=Form.NAME, needed=True),
        Fact(name="text", limit=1_500),
        Fact(name="pharmacy", limit=200),
    ),
    steps=(
        Step(name="triage", leads={REQUESTED: TRIAGE}, action=_WORK, says=(_NOTE,), winds_up=True),
        Step(name="ask", leads={REQUESTED: NEEDS_INFO, TRIAGE: NEEDS_INFO}, action=_WORK, says=(_QUESTION,)),
        Step(
            name="answer",
            leads={NEEDS_INFO: TRIAGE},
            action=Action.ANSWER_CARD,
            says=(Fact(name="answer", limit=1_000, needed=True),),
            told={
                "en": "The question about the refill was answered. The answer stands with it.",
                "es": "La pregunta sobre la receta fue respondida. La respuesta figura en ella.",
            },
            noted={
                "en": "The patient answered the question about the refill. The answer stands with it.",
                "es": "El paciente respondió a la pregunta sobre la receta. La respuesta figura en ella.",
            },
        ),
        Step(name="approve", leads={TRIAGE: APPROVED}, action=_WORK, says=(_NOTE,)),
        Step(
            name="deny",
            leads=dict.fromkeys((TRIAGE, NEEDS_INFO, NEEDS_VISIT, APPROVED), DENIED),
            action=_WORK,
            says=(_WHY,),
            winds_up=True,
        ),
        Step(name="need-visit", leads={TRIAGE: NEEDS_VISIT, NEEDS_INFO: NEEDS_VISIT}, action=_WORK, says=(_NOTE,)),
        Step(name="resume", leads=dict.fromkeys((NEEDS_VISIT, APPROVED), TRIAGE), action=_WORK),
        Step(name="send", leads={APPROVED: SENT}, action=_WORK, winds_up=True),
        Step(
            name="close",
            leads=dict.fromkeys((SENT, NEEDS_VISIT), CLOSED),
            action=_WORK,
            winds_up=True,
        ),
        Step(
            name="withdraw",
            leads=dict.fromkeys((REQUESTED, TRIAGE, NEEDS_INFO, NEEDS_VISIT, APPROVED), CLOSED),
            action=Action.ANSWER_CARD,
            gives_up=True,
        ),
    ),
    headline=("drug", "request"),
    team_decides=True,
    private=frozenset({"request", "controlled", "teamNote", "refillsLeft"}),
    title={"en": "Refill request", "es": "Solicitud de receta"},
    told={
        TRIAGE: {
            "en": "Your care team is looking at your refill request.",
            "es": "Su equipo está revisando su solicitud de receta.",
        },
        NEEDS_INFO: {
            "en": "Your care team has a question about your refill request.",
            "es": "Su equipo tiene una pregunta sobre su solicitud de receta.",
        },
        APPROVED: {"en": "Your refill request was approved.", "es": "Su solicitud de receta fue aprobada."},
        DENIED: {
            "en": "Your refill request was not approved. The reason stands with it.",
            "es": "Su solicitud de receta no fue aprobada. El motivo figura en ella.",
        },
        NEEDS_VISIT: {
            "en": "Please make an appointment before this refill.",
            "es": "Pida una cita antes de esta receta.",
        },
        SENT: {"en": "Your refill was sent to the pharmacy.", "es": "Su receta fue enviada a la farmacia."},
        CLOSED: {"en": "Your refill request is closed.", "es": "Su solicitud de receta está cerrada."},
    },
    noted={
        CLOSED: {
            "en": "The patient does not need the refill any more.",
            "es": "El paciente ya no necesita la receta.",
        }
    },
)


def guarded(card: Card, *, at: datetime) -> Card:
    """The card, a prescriber's from now on; patients who see it are told nothing of it."""
    return evolve(
        card,
        facts={**card.facts, "controlled": True},
        guarded=True,
        changed_by=SYSTEM,
        changed_at=at,
        version=card.version + 1,
    )
