"""What goes over the wire shows itself to nobody else."""

import msgspec
import pytest

from adapters.http.wire.base import Body, Reply
from adapters.http.wire.messages import NewMessage
from adapters.http.wire.render import message_out
from application.views import MessageView
from domain.ids import SYSTEM, ConversationId, MessageId
from domain.message import MessageKind
from domain.priority import Priority
from tests.support.builders import START


def a_view(**said: object) -> MessageView:
    members = {
        "id": MessageId("m"),
        "conversation": ConversationId("c"),
        "seq": 1,
        "author": SYSTEM,
        "kind": MessageKind.TEXT,
        "body": "secret",
        "priority": Priority.ROUTINE,
        "created_at": START,
    }
    return MessageView(**{**members, **said})  # type: ignore[arg-type]


def test_reprs_show_no_text() -> None:
    assert "secret" not in repr(message_out(a_view()))
    assert "secret" not in repr(NewMessage(body="secret"))


@pytest.mark.parametrize("struct", Body.__subclasses__())
def test_unknown_members_are_refused(struct: type[Body]) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"unheardOf": 1}', type=struct)


def test_a_text_that_can_not_be_read_says_so() -> None:
    damaged = msgspec.to_builtins(message_out(a_view(body=None, damaged=True)))
    assert (damaged["body"], damaged["bodyState"]) == (None, "unavailable")
    assert "bodyState" not in msgspec.to_builtins(message_out(a_view()))


def test_every_answer_member_is_always_there() -> None:
    optional = {"bodyState", "about", "onBehalfOf", "quickResponse", "card", "team"}
    for struct in Reply.__subclasses__():
        for one in msgspec.structs.fields(struct):
            assert one.required or one.encode_name in optional, (struct, one.name)
