"""Add to a picture of the record what only the live connections know."""

from attrs import evolve

from application.presence.connections import Connections
from application.views import ConversationView, ParticipantView
from domain.person import Role


def with_presence(view: ConversationView, connections: Connections) -> ConversationView:
    """The view, with those who are connected shown online, and proxies named together with their patient."""
    patient = next((one.name for one in view.participants if one.identity == view.patient), view.patient)
    shown = (_named(_present(one, connections), patient) for one in view.participants)
    return evolve(view, participants=tuple(shown))


def _named(participant: ParticipantView, patient: str) -> ParticipantView:
    if participant.role is not Role.PROXY:
        return participant
    return evolve(participant, name=f"{participant.name} for {patient}")


def _present(participant: ParticipantView, connections: Connections) -> ParticipantView:
    if connections.online(participant.identity):
        return evolve(participant, presence=evolve(participant.presence, online=True))
    if seen := connections.last_seen(participant.identity):
        return evolve(participant, presence=evolve(participant.presence, last_seen_at=seen))
    return participant
