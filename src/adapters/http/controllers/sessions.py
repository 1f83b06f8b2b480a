"""One's own sessions."""

from litestar import Controller, delete, get
from litestar.params import FromPath

from adapters.http.controllers.common import Caller, Cases, session_in_path
from adapters.http.problems import PROBLEMS
from adapters.http.wire.render import session_out
from adapters.http.wire.tokens import SessionList
from application.access.end_session import EndSession
from application.access.list_sessions import ListSessions
from domain.access import Actor
from domain.errors import InvalidToken
from domain.ids import SessionId


class Sessions(Controller):
    """Where somebody is signed in. An ended session's tokens and sockets end with it."""

    path = "/"
    tags = ("Sessions",)

    @delete("/session", operation_id="SignOut", responses=PROBLEMS)
    async def sign_out(self, caller: Caller, use_cases: Cases) -> None:
        """End the session of this token."""
        await use_cases.end_session(EndSession(actor=caller, session=_own(caller)))

    @get("/sessions", operation_id="ListSessions", responses=PROBLEMS)
    async def list_sessions(self, caller: Caller, use_cases: Cases) -> SessionList:
        """List the caller's sessions, the newest first."""
        sessions = await use_cases.list_sessions(ListSessions(actor=caller))
        return SessionList(items=[session_out(one) for one in sessions], next_cursor=None)

    @delete("/sessions/{session_id:str}", operation_id="EndSession", responses=PROBLEMS)
    async def end_session(self, session_id: FromPath[str], caller: Caller, use_cases: Cases) -> None:
        """End one of the caller's sessions; an administrator ends anybody's."""
        await use_cases.end_session(EndSession(actor=caller, session=session_in_path(session_id)))


def _own(caller: Actor) -> SessionId:
    if caller.session is None:
        raise InvalidToken("no session")
    return caller.session
