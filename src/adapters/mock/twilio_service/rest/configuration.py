"""Settings of a service and of the account."""

from typing import Any
from urllib.parse import urlsplit

from adapters.mock.twilio_service import limits, values
from adapters.mock.twilio_service.changes import KEEP, given
from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.rest.call import Call
from adapters.mock.twilio_service.rest.form import Form
from adapters.mock.twilio_service.state.settings import POST_EVENTS, PRE_EVENTS, HookTarget, Notice

_ROLES = {
    "creator_role": "DefaultConversationCreatorRoleSid",
    "conversation_role": "DefaultConversationRoleSid",
    "service_role": "DefaultChatServiceRoleSid",
}
_NOTICES = {
    "new_message": "NewMessage",
    "added_to_conversation": "AddedToConversation",
    "removed_from_conversation": "RemovedFromConversation",
    "with_media": "NewMessage.WithMedia",
}


async def fetch(call: Call) -> dict[str, Any]:
    """Default roles and reachability of a service."""
    settings = call.service.settings
    return {
        "chat_service_sid": call.service.sid,
        "default_conversation_creator_role_sid": settings.creator_role,
        "default_conversation_role_sid": settings.conversation_role,
        "default_chat_service_role_sid": settings.service_role,
        "reachability_enabled": settings.reachability,
        "url": call.scope.url("Configuration"),
        "links": {name.lower(): call.scope.url("Configuration", name) for name in ("Notifications", "Webhooks")},
    }


async def update(call: Call) -> dict[str, Any]:
    """Set them; what is not given stays."""
    settings = call.service.settings
    roles = given(**{name: call.form.sid(wire, "RL") for name, wire in _ROLES.items()})
    for name, sid in roles.items():
        setattr(settings, name, call.service.role(sid or "").sid)
    reachability = call.form.flag("ReachabilityEnabled")
    settings.reachability = settings.reachability if reachability is KEEP else reachability
    return await fetch(call)


async def fetch_webhooks(call: Call) -> dict[str, Any]:
    """The webhooks of a service."""
    target = call.service.settings.hooks
    return {
        **_hooks(call, target),
        "chat_service_sid": call.service.sid,
        "url": call.scope.url("Configuration", "Webhooks"),
    }


async def update_webhooks(call: Call) -> dict[str, Any]:
    """Set the webhooks of a service."""
    _set_hooks(call.form, call.service.settings.hooks)
    return await fetch_webhooks(call)


async def fetch_notifications(call: Call) -> dict[str, Any]:
    """Which push notifications a service sends."""
    settings = call.service.settings.notifications
    shapes = {name: _notice(settings.notices[name]) for name in _NOTICES}
    with_media = shapes.pop("with_media")
    shapes["new_message"]["with_media"] = {name: with_media[name] for name in ("enabled", "template")}
    return {
        "account_sid": call.account.credentials.account_sid,
        "chat_service_sid": call.service.sid,
        **shapes,
        "log_enabled": settings.log_enabled,
        "url": call.scope.url("Configuration", "Notifications"),
    }


async def update_notifications(call: Call) -> dict[str, Any]:
    """Set them; what is not given stays."""
    settings, form = call.service.settings.notifications, call.form
    log_enabled = form.flag("LogEnabled")
    settings.log_enabled = settings.log_enabled if log_enabled is KEEP else log_enabled
    for name, wire in _NOTICES.items():
        changes = given(
            enabled=form.flag(f"{wire}.Enabled"),
            template=form.text(f"{wire}.Template"),
            sound=form.optional(f"{wire}.Sound"),
            badge_count_enabled=form.flag(f"{wire}.BadgeCountEnabled"),
        )
        for field, value in changes.items():
            setattr(settings.notices[name], field, value)
    return await fetch_notifications(call)


async def fetch_account(call: Call) -> dict[str, Any]:
    """Defaults of the account."""
    account = call.account
    return {
        "account_sid": account.credentials.account_sid,
        "default_chat_service_sid": account.default_service,
        "default_messaging_service_sid": account.default_messaging_service,
        "default_inactive_timer": account.default_inactive_timer,
        "default_closed_timer": account.default_closed_timer,
        "url": call.scope.account_url("Configuration"),
        "links": {
            "service": call.scope.account_url("Services", account.default_service, "Configuration"),
            "webhooks": call.scope.account_url("Configuration", "Webhooks"),
        },
    }


async def update_account(call: Call) -> dict[str, Any]:
    """Set them."""
    account, form = call.account, call.form
    values.duration(_text(form, "DefaultInactiveTimer"), limits.INACTIVE_TIMER, Error.INACTIVE_TIMER_TOO_SHORT)
    values.duration(_text(form, "DefaultClosedTimer"), limits.CLOSED_TIMER, Error.CLOSED_TIMER_TOO_SHORT)
    service = form.sid("DefaultChatServiceSid", "IS")
    changes = given(
        default_service=service if service is KEEP else account.service(service or "").sid,
        default_messaging_service=form.sid("DefaultMessagingServiceSid", "MG"),
        default_inactive_timer=form.optional("DefaultInactiveTimer"),
        default_closed_timer=form.optional("DefaultClosedTimer"),
    )
    for name, value in changes.items():
        setattr(account, name, value)
    return await fetch_account(call)


async def fetch_account_webhooks(call: Call) -> dict[str, Any]:
    """The webhooks of the account, for services without their own."""
    target = call.account.hooks
    return {
        **_hooks(call, target),
        "target": target.target,
        "url": call.scope.account_url("Configuration", "Webhooks"),
    }


async def update_account_webhooks(call: Call) -> dict[str, Any]:
    """Set them."""
    target = call.form.choice("Target", ("webhook", "flex"))
    _set_hooks(call.form, call.account.hooks)
    call.account.hooks.target = call.account.hooks.target if target is KEEP else target
    return await fetch_account_webhooks(call)


def _hooks(call: Call, target: HookTarget) -> dict[str, Any]:
    return {
        "account_sid": call.account.credentials.account_sid,
        "pre_webhook_url": target.pre_url,
        "post_webhook_url": target.post_url,
        "filters": list(target.filters) or None,
        "method": target.method,
    }


def _set_hooks(form: Form, target: HookTarget) -> None:
    filters = form.many("Filters")
    if filters is not KEEP and not set(filters) <= PRE_EVENTS | POST_EVENTS:
        raise Refused(Error.INVALID_PARAMETER)
    changes = given(
        pre_url=_url(form, "PreWebhookUrl"),
        post_url=_url(form, "PostWebhookUrl"),
        filters=filters,
        method=form.choice("Method", ("GET", "POST")),
    )
    for name, value in changes.items():
        setattr(target, name, value)


def _url(form: Form, name: str) -> Any:
    url = form.optional(name)
    if url is not KEEP and url is not None and urlsplit(url).scheme not in {"http", "https"}:
        raise Refused(Error.INVALID_PARAMETER)
    return url


def _notice(notice: Notice) -> dict[str, Any]:
    shape: dict[str, Any] = {"enabled": notice.enabled, "template": notice.template, "sound": notice.sound}
    if notice.badge_count_enabled is not None:
        shape["badge_count_enabled"] = notice.badge_count_enabled
    return shape


def _text(form: Form, name: str) -> str:
    text: str = form.text(name)
    return "" if text is KEEP else text
