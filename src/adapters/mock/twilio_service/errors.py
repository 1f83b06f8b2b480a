"""Every error the service answers with: its code at Twilio, its status, and how sure we are of it."""

from enum import Enum

from attrs import frozen


@frozen
class Row:
    """One line of the table.

    `source` is a section of the fact sheet on Twilio (`codes`: a published code whose status is inferred from its
    wording; `assumed`: no document names it for this case, clients must not build on it).
    """

    status: int
    code: int
    message: str
    source: str


class Error(Enum):
    """What can be wrong with a request."""

    UNAUTHENTICATED = Row(401, 20003, "Authentication failed", "6")
    TOO_MANY_REQUESTS = Row(429, 20429, "Too many requests", "6")
    SERVER = Row(500, 20500, "Internal error", "6")
    UNAVAILABLE = Row(503, 20503, "Service unavailable", "6")
    NOT_FOUND = Row(404, 20404, "Resource not found", "6")
    METHOD_NOT_ALLOWED = Row(405, 20004, "Method not allowed", "assumed")
    INVALID_PARAMETER = Row(400, 20001, "Invalid parameter", "assumed")
    NOT_A_FORM = Row(415, 20001, "The body has to be a form", "assumed")
    TOO_LARGE = Row(413, 20001, "The request is too large", "assumed")

    CONVERSATION_NOT_FOUND = Row(404, 50350, "Conversation not found", "6")
    UNIQUE_NAME_TAKEN = Row(409, 50353, "A conversation with this unique name exists", "6")
    TOO_MANY_WEBHOOKS = Row(400, 50361, "The conversation has as many webhooks as it can have", "3; codes")
    INACTIVE_TIMER_TOO_SHORT = Row(400, 50375, "The inactive timer is too short", "4; codes")
    CLOSED_TIMER_TOO_SHORT = Row(400, 50376, "The closed timer is too short", "4; codes")
    CONVERSATION_CLOSED = Row(400, 50377, "The conversation is closed", "6; codes")
    TIMERS_WITHOUT_STATE = Row(400, 50382, "Timers need a state when the conversation is made", "4; codes")
    MADE_CLOSED = Row(400, 50384, "A conversation can not be made closed", "4; codes")
    UNIQUE_NAME_LIKE_SID = Row(400, 50390, "The unique name looks like a SID", "6; codes")
    CONVERSATION_CHANGED = Row(409, 50391, "The conversation was changed at the same time", "6; codes")

    PARTICIPANT_NOT_FOUND = Row(404, 50432, "Participant not found", "6; codes")
    PARTICIPANT_EXISTS = Row(409, 50433, "The participant is in the conversation already", "6; codes")
    CONVERSATION_FULL = Row(400, 50417, "The conversation has as many participants as it can have", "6; codes")
    USER_IN_TOO_MANY = Row(400, 50214, "The user is in as many conversations as is allowed", "6; codes")

    USER_NOT_FOUND = Row(404, 50200, "User not found", "6; codes")
    USER_EXISTS = Row(409, 50201, "The user exists", "6; codes")

    ATTRIBUTES_TOO_LONG = Row(400, 50303, "The attributes are too long", "6; codes, which of the two is inferred")
    ATTRIBUTES_NOT_JSON = Row(400, 50304, "The attributes are not JSON", "6; codes, which of the two is inferred")
    BODY_TOO_LONG = Row(400, 50504, "The body is too long", "6; codes")
    MEDIA_UNKNOWN = Row(400, 50507, "The media does not exist", "6; codes")
    MEDIA_ATTACHED = Row(400, 50508, "The media belongs to a message already", "6; codes")
    MEDIA_TOO_LARGE = Row(400, 50512, "The media is too large", "6; codes")

    NOT_PERMITTED = Row(403, 50107, "The role does not permit it", "6; codes")
    REFUSED_BY_WEBHOOK = Row(403, 50056, "A webhook refused it", "6; codes")

    TOKEN_INVALID = Row(401, 20101, "The access token is invalid", "9")
    TOKEN_ISSUER = Row(401, 20103, "Issuer or subject of the access token is wrong", "9")
    TOKEN_EXPIRED = Row(401, 20104, "The access token has expired, or expires too late", "9")
    TOKEN_SIGNATURE = Row(401, 20107, "The signature of the access token is wrong", "9")


class Refused(Exception):
    """The request is answered with an error. The text names the error and never what was sent."""

    def __init__(self, error: Error) -> None:
        super().__init__(error.name)
        self.error = error


def body_of(error: Error) -> dict[str, object]:
    """The JSON that Twilio answers with."""
    row = error.value
    return {
        "code": row.code,
        "message": row.message,
        "more_info": f"https://www.twilio.com/docs/errors/{row.code}",
        "status": row.status,
    }
