"""What there is to tell about an error, from one table: a status, a code, and nothing of what anybody wrote."""

import math
from collections.abc import Mapping

from attrs import field, frozen
from litestar.exceptions import HTTPException, ValidationException

from adapters.http.edge_errors import ChatDisabled, EdgeError, Malformed, Overcrowded, RecordAwaited, TooLarge
from adapters.http.limits import LimitReached
from domain import errors
from domain.errors import DomainError, Flaw

BUSY_AGAIN, DISABLED_AGAIN = 1, 60
"""After how many seconds to ask again when the server is busy; when chat is switched off, or takes no files."""

STATUS: Mapping[type[BaseException], int] = {
    errors.Invalid: 422,
    errors.IdempotencyKeyReused: 422,
    errors.NotFound: 404,
    errors.Unauthenticated: 401,
    errors.Forbidden: 403,
    errors.Conflict: 409,
    errors.FileTooLarge: 413,
    errors.FileTypeRefused: 415,
    errors.RangeNotSatisfiable: 416,
    errors.TooMany: 429,
    errors.Busy: 503,
}
_AGAIN: Mapping[type[EdgeError], int] = {
    ChatDisabled: DISABLED_AGAIN,
    Overcrowded: BUSY_AGAIN,
    RecordAwaited: BUSY_AGAIN,
}
_LITESTAR = {400: "malformed", 401: "invalid-token", 403: "forbidden", 404: "not-found", 405: "method-not-allowed"}
_LITESTAR |= {413: "too-large", 415: "unsupported-media-type", 422: "invalid", 429: "too-many", 503: "busy"}
_DETAILS = {
    "malformed": Malformed.__doc__,
    "not-found": errors.NotFound.__doc__,
    "method-not-allowed": "The address does not take this method; `Allow` names those it takes.",
    "too-large": TooLarge.__doc__,
    "internal": "Something went wrong here; the request id helps to find out what.",
}


@frozen(kw_only=True)
class Refusal:
    """What there is to tell about an error, by HTTP or by socket."""

    status: int
    code: str
    detail: str = ""
    flaws: tuple[Flaw, ...] = ()
    retry_after: int | None = None
    """Whole seconds, where it makes sense to try again."""
    headers: Mapping[str, str] = {}
    notice: tuple[str, str] | None = field(default=None, repr=False)
    """A code and the clinic's words to it, where there are any."""
    slots: tuple[tuple[str, str], ...] = ()
    """Free times in place of one that is taken: with whom, and when."""

    @property
    def title(self) -> str:
        """The same for every problem of one code."""
        return self.code.replace("-", " ").capitalize()


def refusal_of(error: BaseException) -> Refusal:
    """What to tell about an error: its text is never told, only what its class stands for."""
    match error:
        case EdgeError():
            wait = _AGAIN.get(type(error))
            return Refusal(status=error.status, code=error.code, detail=_meaning(error), retry_after=wait)
        case DomainError():
            return _of_domain(error)
        case HTTPException():
            return _of_litestar(error)
    return Refusal(status=500, code="internal", detail=_DETAILS["internal"] or "")


def _of_domain(error: DomainError) -> Refusal:
    status = next((STATUS[cls] for cls in type(error).__mro__ if cls in STATUS), 409)
    flaws = error.flaws if isinstance(error, errors.Invalid) else ()
    again: int | None = None
    headers: dict[str, str] = {}
    notice: tuple[str, str] | None = None
    slots: tuple[tuple[str, str], ...] = ()
    match error:
        case errors.CareRelationEnded(reason=reason, text=str(text)):
            notice = (reason, text)
        case errors.ConsentRequired(code=reason, text=str(text)):
            notice = (reason, text)
        case errors.SlotTaken(fresh=fresh):
            slots = fresh
        case errors.TooMany(retry_after=wait):
            again = max(1, math.ceil(wait.total_seconds()))
        case errors.UploadsDisabled():
            again = DISABLED_AGAIN
        case errors.Busy():
            again = BUSY_AGAIN
        case errors.RangeNotSatisfiable(size=size):
            headers["Content-Range"] = f"bytes */{size}"
    if isinstance(error, LimitReached):
        headers = {
            "RateLimit-Limit": str(error.limit),
            "RateLimit-Remaining": "0",
            "RateLimit-Reset": str(max(again or 1, error.reset)),
        }
    return Refusal(
        status=status,
        code=error.code,
        detail=_meaning(error),
        flaws=flaws,
        retry_after=again,
        headers=headers,
        notice=notice,
        slots=slots,
    )


def _of_litestar(error: HTTPException) -> Refusal:
    """The framework's own refusals; its texts quote addresses and values, so they are dropped."""
    if isinstance(error, ValidationException):
        return Refusal(
            status=422, code="invalid", detail=errors.Invalid.__doc__ or "", flaws=_flaws_of_parameters(error)
        )
    status = error.status_code if error.status_code in _LITESTAR else 500
    code = _LITESTAR.get(status, "internal")
    kept = {"allow", "www-authenticate"}
    headers = {name.title(): value for name, value in (error.headers or {}).items() if name.lower() in kept}
    if "Allow" in headers:
        headers["Allow"] = ", ".join(method for method in headers["Allow"].split(", ") if method.isupper())
    again = BUSY_AGAIN if status in {429, 503} else None
    return Refusal(status=status, code=code, detail=_DETAILS.get(code) or "", retry_after=again, headers=headers)


def _flaws_of_parameters(error: ValidationException) -> tuple[Flaw, ...]:
    extra = error.extra if isinstance(error.extra, list) else []
    keys = [item["key"] for item in extra if isinstance(item, dict) and "key" in item]
    return tuple(Flaw(f"/{key.partition('.')[0]}", "type") for key in keys) or (Flaw("", "missing"),)


def _meaning(error: BaseException) -> str:
    """The first line of what the error's class says of itself: constant, so nothing can leak through it."""
    return (type(error).__doc__ or "").partition("\n")[0]
