"""Messages of a conversation, and their delivery receipts."""

from typing import Any

from adapters.mock.twilio_service.acts.messages import SYSTEM, Draft, add_message, remove_message, update_message
from adapters.mock.twilio_service.changes import KEEP, given
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.rest import shapes
from adapters.mock.twilio_service.rest.call import Call
from adapters.mock.twilio_service.rest.paging import page
from adapters.mock.twilio_service.state.conversation import MediaFile, Message

LARGEST = 100
LARGEST_RECEIPTS = 50


async def create(call: Call) -> dict[str, Any]:
    """Write one. Nothing recognises a repeated request: sent twice, it is there twice."""
    where, form = call.conversation, call.form
    author, body = form.optional("Author"), form.optional("Body")
    attributes = form.text("Attributes")
    content = form.sid("ContentSid", "HX")
    draft = Draft(
        author=SYSTEM if author is KEEP or author is None else author,
        body=None if body is KEEP else body,
        attributes="{}" if attributes is KEEP else attributes,
        media=_media(call),
        created=form.given_instant("DateCreated"),
        updated=form.given_instant("DateUpdated"),
        content_sid=None if content is KEEP else content,
    )
    return shapes.message(call.scope, where, await add_message(call.stage, call.service, where, draft, call.origin))


async def fetch(call: Call) -> dict[str, Any]:
    """Show one."""
    where = call.conversation
    return shapes.message(call.scope, where, _message(call))


async def update(call: Call) -> dict[str, Any]:
    """Change one."""
    where, message, form = call.conversation, _message(call), call.form
    changes = given(
        author=form.text("Author"),
        body=form.text("Body"),
        attributes=form.text("Attributes"),
        created=form.instant("DateCreated"),
        updated=form.instant("DateUpdated"),
    )
    await update_message(call.stage, call.service, where, message, changes, call.origin)
    return shapes.message(call.scope, where, message)


async def delete(call: Call) -> None:
    """Remove one."""
    await remove_message(call.stage, call.service, call.conversation, _message(call), call.origin)


async def listing(call: Call) -> dict[str, Any]:
    """List them by index, oldest first unless asked otherwise."""
    where = call.conversation
    order = call.query.choice("Order", ("asc", "desc"))
    return page(
        call,
        "messages",
        where.messages.values(),
        lambda one: shapes.message(call.scope, where, one),
        largest=LARGEST,
        newest_first=order == "desc",
    )


async def fetch_receipt(call: Call) -> dict[str, Any]:
    """Show a delivery receipt."""
    message = _message(call)
    receipt = message.receipts.get(call.path["receipt"])
    if receipt is None:
        raise Refused(Error.NOT_FOUND)
    return shapes.receipt(call.scope, call.conversation, message, receipt)


async def receipts(call: Call) -> dict[str, Any]:
    """List the delivery receipts."""
    where, message = call.conversation, _message(call)
    return page(
        call,
        "delivery_receipts",
        message.receipts.values(),
        lambda one: shapes.receipt(call.scope, where, message, one),
        largest=LARGEST_RECEIPTS,
    )


def _message(call: Call) -> Message:
    return call.conversation.message(call.path["message"])


def _media(call: Call) -> tuple[MediaFile, ...]:
    sid = call.form.sid("MediaSid", "ME")
    if sid is KEEP or sid is None:
        return ()
    if sid not in call.service.media:
        raise Refused(Error.MEDIA_UNKNOWN)
    return (call.service.media[sid],)
