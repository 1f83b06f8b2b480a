"""Add to a picture of the record what only the live connections know."""

from attrs import evolve

from application.presence.connections import Connections
from application.views import ConversationView, ParticipantView


def with_presence(view: ConversationView, connections: Connections) -> ConversationView:
    """The view, with those who are connected shown online."""
    return evolve(view, participants=tuple(_present(one, connections) for one in view.participants))


def _present(participant: ParticipantView, connections: Connections) -> ParticipantView:
    if connections.online(participant.identity):
        return evolve(participant, presence=evolve(participant.presence, online=True))
    if seen := connections.last_seen(participant.identity):
        return evolve(participant, presence=evolve(participant.presence, last_seen_at=seen))
    return participant
