"""One's own sessions."""

from litestar import Controller, delete, get

from adapters.http.consent_first import CONSENT_FREE
from adapters.http.controllers.common import Caller, Cases, PathId, TheEdge, session_in_path
from adapters.http.controllers.lists import CursorQuery, LimitQuery
from adapters.http.cursors import PageCursors
from adapters.http.problems import PROBLEMS
from adapters.http.wire.base import PAGE_DEFAULT
from adapters.http.wire.render import session_out
from adapters.http.wire.tokens import SessionList
from application.access.end_session import EndSession
from application.access.list_sessions import ListSessions
from application.views import SessionView
from domain.access import Actor
from domain.errors import InvalidToken
from domain.ids import SessionId

_QUERY = "sessions"


class Sessions(Controller):
    """Where somebody is signed in. An ended session's tokens and sockets end with it."""

    path = "/"
    tags = ("Sessions",)

    @delete("/session", operation_id="SignOut", opt={CONSENT_FREE: True}, responses=PROBLEMS)
    async def sign_out(self, caller: Caller, use_cases: Cases) -> None:
        """End the session of this token."""
        await use_cases.end_session(EndSession(actor=caller, session=_own(caller)))

    @get("/sessions", operation_id="ListSessions", responses=PROBLEMS)
    async def list_sessions(
        self,
        caller: Caller,
        use_cases: Cases,
        edge: TheEdge,
        limit: LimitQuery = PAGE_DEFAULT,
        cursor: CursorQuery = None,
    ) -> SessionList:
        """List the caller's sessions, the newest first."""
        cursors = PageCursors(edge.cursor_key, caller.identity, _QUERY)
        position = cursors.open(cursor)
        sessions = sorted(await use_cases.list_sessions(ListSessions(actor=caller)), key=_place)
        rest = [one for one in sessions if position is None or _place(one) > position]
        page, more = rest[:limit], len(rest) > limit
        return SessionList(
            items=[session_out(one) for one in page],
            next_cursor=cursors.seal(_place(page[-1])) if more else None,
        )

    @delete("/sessions/{session_id:str}", operation_id="EndSession", responses=PROBLEMS)
    async def end_session(self, session_id: PathId, caller: Caller, use_cases: Cases) -> None:
        """End one of the caller's sessions; an administrator ends anybody's."""
        await use_cases.end_session(EndSession(actor=caller, session=session_in_path(session_id)))


def _place(session: SessionView) -> tuple[int | str, ...]:
    """Where it stands in the list: the newest first."""
    return -int(session.started_at.timestamp()), session.id


def _own(caller: Actor) -> SessionId:
    if caller.session is None:
        raise InvalidToken("no session")
    return caller.session
