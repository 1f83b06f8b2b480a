"""Roles."""

from typing import Any

from adapters.mock.twilio_service.acts.permissions import CONVERSATION, SERVICE, make_role
from adapters.mock.twilio_service.changes import KEEP
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.rest import shapes
from adapters.mock.twilio_service.rest.call import Call
from adapters.mock.twilio_service.rest.paging import page
from adapters.mock.twilio_service.state.service import Role

LARGEST = 50
_PERMISSIONS = {"conversation": CONVERSATION, "service": SERVICE}


async def create(call: Call) -> dict[str, Any]:
    """Make one."""
    name = call.form.required("FriendlyName")
    call.form.required("Type")
    kind = call.form.choice("Type", _PERMISSIONS)
    return shapes.role(call.scope, make_role(call.stage, call.service, name, kind, _permissions(call, kind)))


async def fetch(call: Call) -> dict[str, Any]:
    """Show one."""
    return shapes.role(call.scope, _role(call))


async def update(call: Call) -> dict[str, Any]:
    """Give one other permissions; they replace those it had."""
    role = _role(call)
    role.permissions, role.updated = _permissions(call, role.kind), call.stage.now()
    return shapes.role(call.scope, role)


async def delete(call: Call) -> None:
    """Delete one, unless somebody gets it by default; that this is refused is assumed."""
    role, settings = _role(call), call.service.settings
    if role.sid in {settings.service_role, settings.conversation_role, settings.creator_role}:
        raise Refused(Error.INVALID_PARAMETER)
    del call.service.roles[role.sid]


async def listing(call: Call) -> dict[str, Any]:
    """List them."""
    return page(call, "roles", call.service.roles.values(), lambda one: shapes.role(call.scope, one), largest=LARGEST)


def _role(call: Call) -> Role:
    return call.service.role(call.path["role"])


def _permissions(call: Call, kind: str) -> tuple[str, ...]:
    given: tuple[str, ...] = call.form.many("Permission")
    if given is KEEP or not given or not set(given) <= _PERMISSIONS[kind]:
        raise Refused(Error.INVALID_PARAMETER)
    return given
