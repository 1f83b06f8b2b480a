"""What belongs to the account: services, push credentials; and the push bindings of a service."""

from typing import Any

from adapters.mock.twilio_service.acts.permissions import make_service
from adapters.mock.twilio_service.changes import KEEP, given
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.rest.call import Call
from adapters.mock.twilio_service.rest.paging import page
from adapters.mock.twilio_service.rest.shapes import times
from adapters.mock.twilio_service.state.account import PushCredential
from adapters.mock.twilio_service.state.service import Binding, ChatService

LARGEST = 100
_LINKS = ("Conversations", "Users", "Roles", "Bindings", "Configuration", "ParticipantConversations")
_SNAKE = {"ParticipantConversations": "participant_conversations"}


async def create_service(call: Call) -> dict[str, Any]:
    """Make a service with its default roles."""
    name = call.form.required("FriendlyName")
    return _service_shape(call, make_service(call.stage, call.stage.sids.new("IS"), name))


async def fetch_service(call: Call) -> dict[str, Any]:
    """Show a service."""
    return _service_shape(call, call.account.service(call.path["service"]))


async def delete_service(call: Call) -> None:
    """Delete a service with all that is in it. That the default one can not be deleted is assumed."""
    service = call.account.service(call.path["service"])
    if service.sid == call.account.default_service:
        raise Refused(Error.INVALID_PARAMETER)
    del call.account.services[service.sid]


async def services(call: Call) -> dict[str, Any]:
    """List the services."""
    return page(
        call, "services", call.account.services.values(), lambda one: _service_shape(call, one), largest=LARGEST
    )


async def create_credential(call: Call) -> dict[str, Any]:
    """Take a push credential. Its secrets are thrown away at once."""
    call.form.required("Type")
    now = call.stage.now()
    one = PushCredential(
        sid=call.stage.sids.new("CR"),
        ordinal=call.stage.ordinal(),
        created=now,
        updated=now,
        kind=call.form.choice("Type", _KINDS),
        **_credential_names(call),
    )
    call.account.push_credentials[one.sid] = one
    return _credential_shape(call, one)


async def fetch_credential(call: Call) -> dict[str, Any]:
    """Show a push credential."""
    return _credential_shape(call, _credential(call))


async def update_credential(call: Call) -> dict[str, Any]:
    """Change a push credential."""
    one, kind = _credential(call), call.form.choice("Type", _KINDS)
    for name, value in {**_credential_names(call), **given(kind=kind)}.items():
        setattr(one, name, value)
    one.updated = call.stage.now()
    return _credential_shape(call, one)


async def delete_credential(call: Call) -> None:
    """Delete a push credential."""
    del call.account.push_credentials[_credential(call).sid]


async def credentials(call: Call) -> dict[str, Any]:
    """List the push credentials."""
    known = call.account.push_credentials.values()
    return page(call, "credentials", known, lambda one: _credential_shape(call, one), largest=LARGEST)


async def fetch_binding(call: Call) -> dict[str, Any]:
    """Show a push binding."""
    return _binding_shape(call, _binding(call))


async def delete_binding(call: Call) -> None:
    """Delete a push binding."""
    del call.service.bindings[_binding(call).sid]


async def bindings(call: Call) -> dict[str, Any]:
    """List the push bindings, of some kinds or identities."""
    kinds, identities = call.query.many("BindingType"), call.query.many("Identity")
    found = [
        one
        for one in call.service.bindings.values()
        if (kinds is KEEP or one.kind in kinds) and (identities is KEEP or one.identity in identities)
    ]
    return page(call, "bindings", found, lambda one: _binding_shape(call, one), largest=LARGEST)


_KINDS = ("apn", "gcm", "fcm")


def _service_shape(call: Call, one: ChatService) -> dict[str, Any]:
    return {
        "account_sid": call.account.credentials.account_sid,
        "sid": one.sid,
        "friendly_name": one.friendly_name,
        **times(one),
        "url": call.scope.account_url("Services", one.sid),
        "links": {_SNAKE.get(name, name.lower()): call.scope.account_url("Services", one.sid, name) for name in _LINKS},
    }


def _credential(call: Call) -> PushCredential:
    found = call.account.push_credentials.get(call.path["credential"])
    if found is None:
        raise Refused(Error.NOT_FOUND)
    return found


def _credential_names(call: Call) -> dict[str, Any]:
    sandbox = call.form.flag("Sandbox")
    return given(friendly_name=call.form.optional("FriendlyName"), sandbox=KEEP if sandbox is KEEP else str(sandbox))


def _credential_shape(call: Call, one: PushCredential) -> dict[str, Any]:
    return {
        "sid": one.sid,
        "account_sid": call.account.credentials.account_sid,
        "friendly_name": one.friendly_name,
        "type": one.kind,
        "sandbox": one.sandbox,
        **times(one),
        "url": call.scope.account_url("Credentials", one.sid),
    }


def _binding(call: Call) -> Binding:
    found = call.service.bindings.get(call.path["binding"])
    if found is None:
        raise Refused(Error.NOT_FOUND)
    return found


def _binding_shape(call: Call, one: Binding) -> dict[str, Any]:
    return {
        "sid": one.sid,
        "account_sid": call.account.credentials.account_sid,
        "chat_service_sid": call.service.sid,
        "credential_sid": one.credential,
        **times(one),
        "endpoint": one.endpoint,
        "identity": one.identity,
        "binding_type": one.kind,
        "message_types": list(one.message_types),
        "url": call.scope.url("Bindings", one.sid),
    }
