"""A door over HTTP for clients that act as Twilio's client library does. It is ours: Twilio speaks another protocol."""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import unquote

from attrs import define

from adapters.mock.twilio_service.access_tokens import holder
from adapters.mock.twilio_service.acts.conversations import ConversationChange
from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.changes import KEEP
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.media import MediaApi
from adapters.mock.twilio_service.rest import shapes
from adapters.mock.twilio_service.rest.call import Scope
from adapters.mock.twilio_service.rest.exchange import Answer, Request, json_answer
from adapters.mock.twilio_service.sdk_user import SdkUser
from adapters.mock.twilio_service.state.conversation import MediaFile

PREFIX = "/user-door/"


@define(eq=False)
class UserDoor:
    """Calls with a bearer access token; bodies and answers are JSON, things look as in the REST API."""

    stage: Stage
    media: MediaApi

    async def answer(self, request: Request) -> Answer:
        """Answer one call; raises `Refused`."""
        user = self._admit(request)
        scope = Scope(account=self.stage.account, service=user.service, origin=request.origin, is_short=False)
        parts = [unquote(part) for part in request.path.removeprefix(PREFIX).split("/")]
        if (request.method, parts) == ("POST", ["media"]):
            kept = self.media.keep(user.service, request.body, request.headers.get("content-type", ""), None)
            return json_answer(201, {"sid": kept.sid})
        content = request.json() if request.body else {}
        visit = Visit(user, scope, content)
        act = visit.find(request.method, parts)
        status, answer = await act()
        return Answer(status=204) if answer is None else json_answer(status, answer)

    def _admit(self, request: Request) -> SdkUser:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            raise Refused(Error.UNAUTHENTICATED)
        whose = holder(self.stage.account, token, self.stage.now())
        return SdkUser(self.stage, self.stage.account.service(whose.service), whose.identity)


Act = Callable[[], Awaitable[tuple[int, Any]]]


@define(eq=False)
class Visit:
    """One call of one user."""

    user: SdkUser
    scope: Scope
    content: dict[str, Any]

    def find(self, method: str, parts: list[str]) -> Act:
        """The act that method and path mean; raises `Refused`."""
        match method, parts:
            case "POST", ["connect" | "disconnect" as what]:
                return lambda: self._presence(what)
            case "POST", ["me"]:
                return self._introduce
            case "POST", ["devices"]:
                return self._device
            case "GET", ["conversations"]:
                return self._conversations
            case "POST", ["conversations"]:
                return self._open
            case _, ["conversations", conversation, *rest]:
                return self._inside(method, conversation, rest)
        raise Refused(Error.NOT_FOUND)

    def _inside(self, method: str, conversation: str, rest: list[str]) -> Act:
        match method, rest:
            case "POST", []:
                return lambda: self._rename(conversation)
            case "DELETE", []:
                return lambda: _gone(self.user.destroy(conversation))
            case "POST", ["join"]:
                return lambda: self._join(conversation)
            case "POST", ["leave"]:
                return lambda: _gone(self.user.leave(conversation))
            case "POST", ["read"]:
                return lambda: self._read(conversation)
            case "POST", ["participants"]:
                return lambda: self._add(conversation)
            case "DELETE", ["participants", identity]:
                return lambda: _gone(self.user.remove(conversation, identity))
            case "GET", ["messages"]:
                return lambda: self._messages(conversation)
            case "POST", ["messages"]:
                return lambda: self._send(conversation)
            case "POST", ["messages", message]:
                return lambda: self._edit(conversation, message)
            case "DELETE", ["messages", message]:
                return lambda: _gone(self.user.delete(conversation, message))
        raise Refused(Error.NOT_FOUND)

    async def _presence(self, what: str) -> tuple[int, Any]:
        (self.user.connect if what == "connect" else self.user.disconnect)()
        return 204, None

    async def _introduce(self) -> tuple[int, Any]:
        user = await self.user.introduce(self._texts(friendlyName="friendly_name", attributes="attributes"))
        return 200, shapes.user(self.scope, user, alone=True)

    async def _device(self) -> tuple[int, Any]:
        kind = self._text("type")
        if kind not in {"apn", "fcm", "gcm"}:
            raise Refused(Error.INVALID_PARAMETER)
        found = self._texts(credentialSid="credential")
        binding = self.user.register_device(kind, self._text("endpoint"), found.get("credential"))
        return 201, {"sid": binding.sid}

    async def _conversations(self) -> tuple[int, Any]:
        return 200, {"conversations": [shapes.conversation(self.scope, one) for one in self.user.conversations()]}

    async def _open(self) -> tuple[int, Any]:
        return 201, shapes.conversation(self.scope, await self.user.open(self._change()))

    async def _rename(self, conversation: str) -> tuple[int, Any]:
        return 200, shapes.conversation(self.scope, await self.user.rename(conversation, self._change()))

    async def _join(self, conversation: str) -> tuple[int, Any]:
        me = await self.user.join(conversation)
        return 201, shapes.participant(self.scope, self._where(conversation), me)

    async def _add(self, conversation: str) -> tuple[int, Any]:
        added = await self.user.add(conversation, self._text("identity"))
        return 201, shapes.participant(self.scope, self._where(conversation), added)

    async def _read(self, conversation: str) -> tuple[int, Any]:
        index = self.content.get("index")
        if type(index) is not int or index < 0:
            raise Refused(Error.INVALID_PARAMETER)
        me = await self.user.read(conversation, index)
        return 200, shapes.participant(self.scope, self._where(conversation), me)

    async def _messages(self, conversation: str) -> tuple[int, Any]:
        where, messages = self._where(conversation), self.user.messages(conversation)
        return 200, {"messages": [shapes.message(self.scope, where, one) for one in messages]}

    async def _send(self, conversation: str) -> tuple[int, Any]:
        found = self._texts(body="body", attributes="attributes")
        sids = self.content.get("mediaSids", [])
        if not isinstance(sids, list):
            raise Refused(Error.INVALID_PARAMETER)
        files = tuple(self._file(sid) for sid in sids)
        message = await self.user.send(conversation, found.get("body"), found.get("attributes", "{}"), files)
        return 201, shapes.message(self.scope, self._where(conversation), message)

    async def _edit(self, conversation: str, message: str) -> tuple[int, Any]:
        given = self._texts(body="body", attributes="attributes")
        return 200, shapes.message(
            self.scope, self._where(conversation), await self.user.edit(conversation, message, given)
        )

    def _where(self, conversation: str) -> Any:
        return self.user.service.conversation(conversation)

    def _file(self, sid: object) -> MediaFile:
        if not isinstance(sid, str) or sid not in self.user.service.media:
            raise Refused(Error.MEDIA_UNKNOWN)
        return self.user.service.media[sid]

    def _change(self) -> ConversationChange:
        found = self._texts(uniqueName="unique_name", friendlyName="friendly_name", attributes="attributes")
        return ConversationChange(
            **{name: found.get(name, KEEP) for name in ("unique_name", "friendly_name", "attributes")}
        )

    def _text(self, name: str) -> str:
        found = self._texts(**{name: name})
        if not found.get(name):
            raise Refused(Error.INVALID_PARAMETER)
        return found[name]

    def _texts(self, **names: str) -> dict[str, str]:
        """The members that are there, by the names they have inside; each has to be a text."""
        found = {ours: self.content[theirs] for theirs, ours in names.items() if theirs in self.content}
        if not all(isinstance(value, str) for value in found.values()):
            raise Refused(Error.INVALID_PARAMETER)
        return found


async def _gone(act: Awaitable[None]) -> tuple[int, Any]:
    await act
    return 204, None
