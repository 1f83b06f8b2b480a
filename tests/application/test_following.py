"""Following a stream: a right of a moment ago does not begin what lasts."""

import pytest
from attrs import frozen

from application.gate import Look
from application.messaging.remove_participant import RemoveParticipant, RemoveParticipantHandler
from application.timelines.follow_stream import FollowConversation, FollowStaff, FollowStreamHandler
from domain.conversation import Conversation
from domain.errors import NotFound
from tests.support.builders import a_patient, a_provider, an_actor
from tests.support.clinic import Clinic

pytestmark = pytest.mark.anyio
PAT, DOC, COL = a_patient(), a_provider(), a_provider("col")


@frozen
class GateOfAMomentAgo:
    """A gate that has not heard of what changed since."""

    before: Conversation

    async def look(self, *_: object) -> Look:
        return Look(self.before)


@pytest.mark.parametrize("follow", [FollowConversation, FollowStaff])
async def test_who_left_a_moment_ago_begins_to_follow_nothing(
    clinic: Clinic, follow: type[FollowConversation] | type[FollowStaff]
):
    one = await clinic.conversation(PAT, DOC, COL)
    remove = RemoveParticipant(actor=an_actor(DOC), conversation=one.id, identity="col")
    await clinic.deed(RemoveParticipantHandler)(remove)
    handler = clinic.deed(FollowStreamHandler, gate=GateOfAMomentAgo(one))
    with pytest.raises(NotFound):
        await handler(follow(actor=an_actor(COL), conversation=one.id))
