"""Who takes part in a conversation."""

from litestar import Controller, Response, delete, post
from litestar.params import JSONBody

from adapters.http.controllers.common import (
    AnyRequest,
    Caller,
    Cases,
    PathId,
    PathName,
    TheEdge,
    also,
    answer,
    conversation_in_path,
    identity_in_path,
    member,
    repeat_of,
    seen_after,
)
from adapters.http.idempotency import KeyHeader
from adapters.http.problems import PROBLEMS
from adapters.http.wire.conversations import NewParticipant, ParticipantOut
from adapters.http.wire.render import participant_out
from application.messaging.add_participant import AddParticipant
from application.messaging.remove_participant import RemoveParticipant


class Participants(Controller):
    """`/conversations/{id}/participants`."""

    path = "/conversations/{conversation_id:str}/participants"
    tags = ("Conversations",)

    @post(
        operation_id="AddParticipant",
        responses={**PROBLEMS, 200: also(ParticipantOut, "They take part already.")},
    )
    async def add(
        self,
        request: AnyRequest,
        conversation_id: PathId,
        data: JSONBody[NewParticipant],
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        idempotency_key: KeyHeader = None,
    ) -> Response[ParticipantOut]:
        """Let somebody join, from now on or (`full`) with as much of the past as the caller sees."""
        id = conversation_in_path(conversation_id)
        command = AddParticipant(
            actor=caller,
            conversation=id,
            identity=data.identity,
            history=data.history == "full",
            request=repeat_of(request, idempotency_key, caller, edge, data),
        )
        made = await use_cases.add_participant(command)
        view = await seen_after(use_cases, caller, made, id)
        status = 201 if made.fresh else 200
        return answer(participant_out(member(view, made.id)), status=status, replayed=made.replayed)

    @delete("/{identity:str}", operation_id="RemoveParticipant", responses=PROBLEMS)
    async def remove(self, conversation_id: PathId, identity: PathName, caller: Caller, use_cases: Cases) -> None:
        """Let somebody leave: from then on they read nothing of it."""
        command = RemoveParticipant(
            actor=caller,
            conversation=conversation_in_path(conversation_id),
            identity=identity_in_path(identity),
        )
        await use_cases.remove_participant(command)
