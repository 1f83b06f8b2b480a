"""Who hears of what: before an act one webhook may refuse or change it, after it all that want to know are told."""

import json
from typing import Any

from attrs import define, frozen

from adapters.mock.twilio_service.errors import Error, Refused
from adapters.mock.twilio_service.hooks.courier import Courier, Hook
from adapters.mock.twilio_service.hooks.parameters import Parameters, common
from adapters.mock.twilio_service.state.account import Account
from adapters.mock.twilio_service.state.conversation import Conversation, ScopedWebhook
from adapters.mock.twilio_service.state.service import ChatService


@frozen
class Origin:
    """By which road an act came. A call of the REST API fires no webhook unless its header asks for it."""

    source: str
    identity: str | None = None
    announces: bool = True

    @property
    def is_asked_about(self) -> bool:
        """Whether pre-action webhooks run: never for the REST API."""
        return self.source != "API"


QUIET = Origin("API", announces=False)
LOUD = Origin("API")
TIMER = Origin("API")


@define(eq=False)
class Hooks:
    """Chooses addresses by scope and filters."""

    account: Account
    courier: Courier

    async def before(self, service: ChatService, event: str, parameters: Parameters, origin: Origin) -> dict[str, Any]:
        """Ask the pre-action webhook; return the members it changes.

        Raises `Refused` when it answers 4xx or 5xx. No answer within 5 s, or none at all: the act goes on unchanged.
        """
        target = self.account.hooks_of(service)
        if not origin.is_asked_about or target.pre_url is None or event not in target.filters:
            return {}
        hook = self._hook(service, event, target.pre_url, target.method, parameters, origin)
        answer = await self.courier.ask(hook)
        if answer is None:
            return {}
        if answer.is_error:
            raise Refused(Error.REFUSED_BY_WEBHOOK)
        return _changes(answer.text) if answer.status_code == 200 else {}

    def after(
        self,
        service: ChatService,
        conversation: Conversation | None,
        event: str,
        parameters: Parameters,
        origin: Origin,
    ) -> None:
        """Tell the service's or account's webhook, and those of the conversation."""
        if not origin.announces:
            return
        target = self.account.hooks_of(service)
        if target.post_url is not None and event in target.filters:
            self.courier.post(self._hook(service, event, target.post_url, target.method, parameters, origin))
        for webhook in conversation.webhooks.values() if conversation else ():
            if _wants(webhook, event, parameters):
                self.tell(service, webhook, event, parameters, origin)

    def tell(
        self, service: ChatService, webhook: ScopedWebhook, event: str, parameters: Parameters, origin: Origin
    ) -> None:
        """Tell one webhook of a conversation."""
        if webhook.url is not None:
            self.courier.post(self._hook(service, event, webhook.url, webhook.method, parameters, origin))

    def _hook(
        self, service: ChatService, event: str, url: str, method: str, parameters: Parameters, origin: Origin
    ) -> Hook:
        shared = common(self.account.credentials.account_sid, event, origin.source, origin.identity, service)
        return Hook(event=event, url=url, method=method, parameters=shared | parameters)


def _wants(webhook: ScopedWebhook, event: str, parameters: Parameters) -> bool:
    if webhook.target == "trigger":
        words = parameters.get("Body", "").casefold()
        return event == "onMessageAdded" and any(trigger.casefold() in words for trigger in webhook.triggers)
    return webhook.target == "webhook" and event in webhook.filters


def _changes(text: str) -> dict[str, Any]:
    try:
        changes = json.loads(text or "{}")
    except ValueError:
        return {}
    return changes if isinstance(changes, dict) else {}
