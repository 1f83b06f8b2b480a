"""Addresses of the account that make a conversation by themselves when somebody new writes to them."""

from typing import Any

from adapters.mock.twilio_service.changes import KEEP, given
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.rest.call import Call
from adapters.mock.twilio_service.rest.paging import page
from adapters.mock.twilio_service.rest.shapes import times
from adapters.mock.twilio_service.state.account import AddressConfiguration
from adapters.mock.twilio_service.state.settings import POST_EVENTS

LARGEST = 50
TYPES = ("sms", "whatsapp", "messenger", "gbm", "email", "rcs", "apple", "chat")
WAYS = ("webhook", "studio", "default")


async def create(call: Call) -> dict[str, Any]:
    """Configure one; an address has one configuration."""
    call.form.required("Type")
    kind, address, now = call.form.choice("Type", TYPES), call.form.required("Address"), call.stage.now()
    if call.account.address(address) is not None:
        raise Refused(Error.INVALID_PARAMETER)
    country = call.form.optional("AddressCountry")
    one = AddressConfiguration(
        sid=call.stage.sids.new("IG"),
        ordinal=call.stage.ordinal(),
        kind=kind,
        address=address,
        country=None if country is KEEP else country,
        created=now,
        updated=now,
        **_given(call),
    )
    call.account.addresses[one.sid] = one
    return _shape(call, one)


async def fetch(call: Call) -> dict[str, Any]:
    """Show one, by SID or address."""
    return _shape(call, _one(call))


async def update(call: Call) -> dict[str, Any]:
    """Change one; type and address stay."""
    one = _one(call)
    for name, value in _given(call).items():
        setattr(one, name, value)
    one.updated = call.stage.now()
    return _shape(call, one)


async def delete(call: Call) -> None:
    """Take one away."""
    del call.account.addresses[_one(call).sid]


async def listing(call: Call) -> dict[str, Any]:
    """List them, of one type if asked for."""
    kind = call.query.text("Type")
    found = [one for one in call.account.addresses.values() if kind is KEEP or one.kind == kind]
    return page(call, "address_configurations", found, lambda one: _shape(call, one), largest=LARGEST)


def _one(call: Call) -> AddressConfiguration:
    key = call.path["address"]
    found = call.account.addresses.get(key) or call.account.address(key)
    if found is None:
        raise Refused(Error.NOT_FOUND)
    return found


def _given(call: Call) -> dict[str, Any]:
    form = call.form
    service = form.sid("AutoCreation.ConversationServiceSid", "IS")
    filters = form.many("AutoCreation.WebhookFilters")
    if filters is not KEEP and not set(filters) <= POST_EVENTS:
        raise Refused(Error.INVALID_PARAMETER)
    return given(
        friendly_name=form.optional("FriendlyName"),
        enabled=form.flag("AutoCreation.Enabled"),
        way=form.choice("AutoCreation.Type", WAYS),
        service=service if service in {KEEP, None} else call.account.service(service).sid,
        webhook_url=form.optional("AutoCreation.WebhookUrl"),
        webhook_method=form.choice("AutoCreation.WebhookMethod", ("get", "post", "GET", "POST")),
        webhook_filters=filters,
        flow=form.sid("AutoCreation.StudioFlowSid", "FW"),
        retry_count=form.number("AutoCreation.StudioRetryCount"),
    )


def _shape(call: Call, one: AddressConfiguration) -> dict[str, Any]:
    ways: dict[str, dict[str, Any]] = {
        "webhook": {
            "webhook_url": one.webhook_url,
            "webhook_method": one.webhook_method.upper(),
            "webhook_filters": list(one.webhook_filters),
        },
        "studio": {"studio_flow_sid": one.flow, "studio_retry_count": one.retry_count},
    }
    return {
        "sid": one.sid,
        "account_sid": call.account.credentials.account_sid,
        "type": one.kind,
        "address": one.address,
        "friendly_name": one.friendly_name,
        "auto_creation": {
            "enabled": one.enabled,
            "type": one.way,
            "conversation_service_sid": one.service,
            **ways.get(one.way, {}),
        },
        **times(one),
        "url": call.scope.account_url("Configuration", "Addresses", one.sid),
        "address_country": one.country,
    }
