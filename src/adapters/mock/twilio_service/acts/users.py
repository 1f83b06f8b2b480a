"""Users: made by name, or by joining their first conversation."""

from typing import Any

from adapters.mock.twilio_service import limits, values
from adapters.mock.twilio_service.acts.stage import Stage
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.hooks.dispatch import Origin
from adapters.mock.twilio_service.hooks.parameters import of_user, without
from adapters.mock.twilio_service.state.service import ChatService, User


def create_user(stage: Stage, service: ChatService, identity: str, given: dict[str, Any], origin: Origin) -> User:
    """Make a user; there is no webhook that could refuse one. Raises `Refused`."""
    if not identity:
        raise Refused(Error.INVALID_PARAMETER)
    check(service, given)
    now = stage.now()
    user = User(
        sid=stage.sids.new("US"),
        ordinal=stage.ordinal(),
        identity=values.name(identity),
        created=now,
        updated=now,
        **{"role": service.settings.service_role, **given},
    )
    service.add_user(user)
    stage.hooks.after(service, None, "onUserAdded", without(of_user(service, user), "DateUpdated"), origin)
    return user


async def update_user(stage: Stage, service: ChatService, user: User, given: dict[str, Any], origin: Origin) -> None:
    """Change friendly name, attributes or role; raises `Refused`."""
    check(service, given)
    await stage.hooks.before(service, "onUserUpdate", without(of_user(service, user), "DateCreated"), origin)
    service.user(user.sid)
    for name, value in given.items():
        setattr(user, name, value)
    user.updated = stage.now()
    stage.hooks.after(service, None, "onUserUpdated", of_user(service, user, presence=True), origin)


def delete_user(service: ChatService, user: User) -> None:
    """Forget a user; that they leave their conversations is assumed."""
    for conversation in service.conversations_of(user.identity):
        member = conversation.member(user.identity)
        if member is not None:
            service.leave(conversation, member)
    service.remove_user(user)


def set_online(stage: Stage, service: ChatService, user: User, online: bool) -> None:
    """A client library has connected, or gone; told only where reachability is on."""
    changed, user.online = user.online is not online, online
    if changed and service.settings.reachability:
        user.updated = stage.now()
        parameters = of_user(service, user, presence=True)
        stage.hooks.after(service, None, "onUserUpdated", parameters, Origin("SDK", user.identity))


def check(service: ChatService, given: dict[str, Any]) -> None:
    """Raise `Refused` for what no user may have."""
    if "attributes" in given:
        values.attributes(given["attributes"], limits.SMALL_ATTRIBUTES_BYTES)
    if given.get("friendly_name"):
        values.name(given["friendly_name"])
    if "role" in given:
        service.role(given["role"])
