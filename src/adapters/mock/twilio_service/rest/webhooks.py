"""Webhooks of one conversation."""

from typing import Any

from adapters.mock.twilio_service import limits
from adapters.mock.twilio_service.changes import KEEP, given
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.hooks.dispatch import LOUD
from adapters.mock.twilio_service.hooks.parameters import of_message
from adapters.mock.twilio_service.rest import shapes
from adapters.mock.twilio_service.rest.call import Call
from adapters.mock.twilio_service.rest.paging import page
from adapters.mock.twilio_service.state.conversation import ScopedWebhook
from adapters.mock.twilio_service.state.settings import POST_EVENTS

TARGETS = ("webhook", "trigger", "studio")


async def create(call: Call) -> dict[str, Any]:
    """Add one; with `ReplayAfter` the messages after that index are told again."""
    where, now = call.conversation, call.stage.now()
    call.form.required("Target")
    if len(where.webhooks) >= limits.WEBHOOKS:
        raise Refused(Error.TOO_MANY_WEBHOOKS)
    webhook = ScopedWebhook(
        sid=call.stage.sids.new("WH"),
        ordinal=call.stage.ordinal(),
        target=call.form.choice("Target", TARGETS),
        created=now,
        updated=now,
        **_configuration(call),
    )
    if webhook.target != "studio" and not webhook.url:
        raise Refused(Error.INVALID_PARAMETER)
    replay_after = call.form.number("Configuration.ReplayAfter")
    where.webhooks[webhook.sid] = webhook
    if replay_after is not KEEP and replay_after is not None:
        for message in list(where.messages.values()):
            if message.index > replay_after:
                parameters = of_message(where, message, with_dates=False)
                call.stage.hooks.tell(call.service, webhook, "onMessageAdded", parameters, LOUD)
    return shapes.webhook(call.scope, where, webhook)


async def fetch(call: Call) -> dict[str, Any]:
    """Show one."""
    return shapes.webhook(call.scope, call.conversation, _webhook(call))


async def update(call: Call) -> dict[str, Any]:
    """Change one; its target stays."""
    webhook = _webhook(call)
    for name, value in _configuration(call).items():
        setattr(webhook, name, value)
    webhook.updated = call.stage.now()
    return shapes.webhook(call.scope, call.conversation, webhook)


async def delete(call: Call) -> None:
    """Take one away."""
    del call.conversation.webhooks[_webhook(call).sid]


async def listing(call: Call) -> dict[str, Any]:
    """List them."""
    where = call.conversation
    return page(
        call,
        "webhooks",
        where.webhooks.values(),
        lambda one: shapes.webhook(call.scope, where, one),
        largest=limits.WEBHOOKS,
    )


def _webhook(call: Call) -> ScopedWebhook:
    found = call.conversation.webhooks.get(call.path["webhook"])
    if found is None:
        raise Refused(Error.NOT_FOUND)
    return found


def _configuration(call: Call) -> dict[str, Any]:
    method = call.form.choice("Configuration.Method", ("get", "post", "GET", "POST"))
    filters = call.form.many("Configuration.Filters")
    if filters is not KEEP and not set(filters) <= POST_EVENTS:
        raise Refused(Error.INVALID_PARAMETER)
    return given(
        url=call.form.optional("Configuration.Url"),
        method=KEEP if method is KEEP else method.upper(),
        filters=filters,
        triggers=call.form.many("Configuration.Triggers"),
        flow=call.form.sid("Configuration.FlowSid", "FW"),
    )
