"""A service at Twilio as we need it: what differs, and making it so."""

from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from attrs import field, frozen
from twilio.rest.conversations.v1.service import ServiceContext

from adapters.twilio.names import PERSON
from adapters.twilio.rates import WriteRates
from adapters.twilio.refusals import NOT_FOUND, fine_if, means, readable
from adapters.twilio.roles import MEMBER, SHAPES, USER, RoleShape, TwilioRoles
from adapters.twilio.trouble import TwilioRefused, named

BAD_REQUEST = 400
BEFORE = (
    "onMessageAdd",
    "onMessageUpdate",
    "onMessageRemove",
    "onConversationAdd",
    "onConversationUpdate",
    "onConversationRemove",
    "onParticipantAdd",
    "onParticipantUpdate",
    "onParticipantRemove",
)
AFTER = (
    "onMessageAdded",
    "onMessageUpdated",
    "onMessageRemoved",
    "onConversationAdded",
    "onConversationUpdated",
    "onConversationRemoved",
    "onConversationStateUpdated",
    "onParticipantAdded",
    "onParticipantUpdated",
    "onParticipantRemoved",
    "onDeliveryUpdated",
)
OF_USERS = ("onUserUpdate", "onUserAdded", "onUserUpdated")
"""Twilio's description leaves these out of what a service's webhooks take; where they are refused we go without."""
NOTICE = "You have a new message."
"""What a push notification says. The default ones show the text, and who wrote it."""
MOST_USERS = 50_000
ALL = frozenset((*BEFORE, *AFTER, *OF_USERS))
WITHOUT_USERS = frozenset((*BEFORE, *AFTER))


@frozen
class Difference:
    """One thing that is not as it has to be; told without SIDs and secrets."""

    what: str
    now: str
    wanted: str
    mend: Callable[[], Awaitable[object]] = field(repr=False, eq=False)


@frozen(kw_only=True)
class TwilioSetup:
    """Compares a service with what we need, and mends it. Done twice, there is nothing left to mend.

    `webhook_url` is where Twilio asks and tells; `push` says that notifications go to devices, with words that
    tell nothing. So many `users` are looked at.
    """

    chat: ServiceContext = field(repr=False)
    roles: TwilioRoles = field(repr=False)
    rates: WriteRates = field(repr=False)
    webhook_url: str
    push: bool = False
    users: int = MOST_USERS

    async def differences(self) -> list[Difference]:
        """What has to be mended, in the order in which it has to be."""
        with readable():
            return [
                *await self._of_roles(),
                *await self._of_service(),
                *await self._of_users(),
                *await self._of_webhooks(),
                *await self._of_notifications(),
            ]

    async def mend(self) -> list[Difference]:
        """Mend all; return what was mended."""
        mended = await self.differences()
        for one in mended:
            await self.rates.turn()
            await one.mend()
        return mended

    async def _of_roles(self) -> list[Difference]:
        there = await self.roles.there()
        found = []
        for shape in SHAPES:
            role = there.get(shape.name)
            now = frozenset(role.permissions or ()) if role else None
            if now != shape.permissions:
                found.append(
                    Difference(f"role {shape.name}", _listed(now), _listed(shape.permissions), self._role(shape))
                )
        return found

    def _role(self, shape: RoleShape) -> Callable[[], Awaitable[object]]:
        async def mend() -> object:
            self.roles.forget()
            return await self.roles.sid(shape)

        return mend

    async def _of_service(self) -> list[Difference]:
        now = await self.chat.configuration().fetch_async()
        there = await self.roles.there()
        names = {str(one.sid): name for name, one in there.items()}
        wanted = {
            "default_chat_service_role_sid": (USER, "default role of users"),
            "default_conversation_role_sid": (MEMBER, "default role of participants"),
            "default_conversation_creator_role_sid": (MEMBER, "default role of who makes a conversation"),
        }
        found = []
        for name, (shape, what) in wanted.items():
            known = names.get(str(getattr(now, name)), "another")
            if known != shape.name:
                found.append(Difference(what, known, shape.name, self._default(name, shape)))
        if not now.reachability_enabled:
            found.append(Difference("reachability", "off", "on", self._configured(reachability_enabled=True)))
        return found

    def _default(self, name: str, shape: RoleShape) -> Callable[[], Awaitable[object]]:
        async def mend() -> object:
            return await self.chat.configuration().update_async(**{name: await self.roles.sid(shape)})

        return mend

    async def _of_users(self) -> list[Difference]:
        """People of ours who were there before the default role was: they kept the one that it was then."""
        ours = (await self.roles.there()).get(USER.name)
        users = await self.chat.users.list_async(limit=self.users, page_size=50)
        others = [
            named(one.sid)
            for one in users
            if (one.identity or "").startswith(PERSON) and (ours is None or one.role_sid != ours.sid)
        ]
        if not others:
            return []
        return [Difference("role of people", f"another one, of {len(others)}", USER.name, self._given(others))]

    def _given(self, users: list[str]) -> Callable[[], Awaitable[object]]:
        async def mend() -> object:
            role = await self.roles.sid(USER)
            for sid in users:
                await self.rates.turn()
                with fine_if(NOT_FOUND):
                    await self.chat.users(sid).update_async(role_sid=role)
            return role

        return mend

    def _configured(self, **values: Any) -> Callable[[], Awaitable[object]]:
        return lambda: self.chat.configuration().update_async(**values)

    async def _of_webhooks(self) -> list[Difference]:
        now = await self.chat.configuration.webhooks().fetch_async()
        filters = frozenset(now.filters or ())
        found = [
            Difference(what, known or "none", self.webhook_url, self._hooked(**{name: self.webhook_url}))
            for name, what, known in (
                ("pre_webhook_url", "webhook before events", now.pre_webhook_url),
                ("post_webhook_url", "webhook after events", now.post_webhook_url),
            )
            if known != self.webhook_url
        ]
        if str(now.method) != "POST":
            found.append(Difference("method of webhooks", str(now.method), "POST", self._hooked(method="POST")))
        if filters not in (ALL, WITHOUT_USERS):
            found.append(Difference("events of webhooks", _listed(filters), _listed(ALL), self._filter))
        return found

    def _hooked(self, **values: Any) -> Callable[[], Awaitable[object]]:
        return lambda: self.chat.configuration.webhooks().update_async(**values)

    async def _filter(self) -> object:
        try:
            return await self._hooked(filters=sorted(ALL))()
        except TwilioRefused as refusal:
            if not means(refusal, BAD_REQUEST):
                raise
        return await self._hooked(filters=sorted(WITHOUT_USERS))()

    async def _of_notifications(self) -> list[Difference]:
        now = await self.chat.configuration.notifications().fetch_async()
        return list(self._notices(now))

    def _notices(self, now: Any) -> Iterator[Difference]:
        message, media = now.new_message or {}, (now.new_message or {}).get("with_media") or {}
        for what, known, name in (
            ("notification of a message", message, "new_message"),
            ("notification of a file", media, "new_message_with_media"),
        ):
            state = (bool(known.get("enabled")), known.get("template"))
            if state != (self.push, NOTICE):
                values = {f"{name}_enabled": self.push, f"{name}_template": NOTICE}
                yield Difference(what, _notice(*state), _notice(self.push, NOTICE), self._noticed(**values))
        for kind in ("added_to_conversation", "removed_from_conversation"):
            if (getattr(now, kind) or {}).get("enabled"):
                words = kind.replace("_", " ")
                yield Difference(
                    f"notification of being {words}", "on", "off", self._noticed(**{f"{kind}_enabled": False})
                )

    def _noticed(self, **values: Any) -> Callable[[], Awaitable[object]]:
        return lambda: self.chat.configuration.notifications().update_async(**values)


def _listed(names: frozenset[str] | None) -> str:
    return "none" if not names else ", ".join(sorted(names))


def _notice(enabled: bool, template: str | None) -> str:
    words = "words of ours that tell nothing" if template == NOTICE else "words of Twilio's or others"
    return f"{'on' if enabled else 'off'}, with {words}"
