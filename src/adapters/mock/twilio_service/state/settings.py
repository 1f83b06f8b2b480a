"""What can be set for an account or a service."""

from attrs import define, field

EVENTS = {
    "onMessageAdd": "onMessageAdded",
    "onMessageUpdate": "onMessageUpdated",
    "onMessageRemove": "onMessageRemoved",
    "onConversationAdd": "onConversationAdded",
    "onConversationUpdate": "onConversationUpdated",
    "onConversationRemove": "onConversationRemoved",
    "onParticipantAdd": "onParticipantAdded",
    "onParticipantUpdate": "onParticipantUpdated",
    "onParticipantRemove": "onParticipantRemoved",
    "onUserUpdate": "onUserUpdated",
}
"""Pre-action events, which can be refused, and what follows them (fact sheet, section 8)."""
PRE_EVENTS = frozenset(EVENTS)
POST_EVENTS = frozenset(EVENTS.values()) | {"onUserAdded", "onConversationStateUpdated", "onDeliveryUpdated"}


@define
class HookTarget:
    """Where the webhooks of an account or a service go, and which fire."""

    pre_url: str | None = None
    post_url: str | None = None
    filters: tuple[str, ...] = ()
    method: str = "POST"
    target: str = "webhook"

    @property
    def is_set(self) -> bool:
        """Whether anything is called at all."""
        return bool(self.pre_url or self.post_url)


@define
class Notice:
    """One kind of push notification."""

    template: str
    enabled: bool = False
    sound: str | None = None
    badge_count_enabled: bool | None = None


def _notices() -> dict[str, Notice]:
    return {
        "new_message": Notice("${CONVERSATION};${PARTICIPANT}: ${MESSAGE}", badge_count_enabled=False),
        "added_to_conversation": Notice("${PARTICIPANT} has added you to ${CONVERSATION}"),
        "removed_from_conversation": Notice("${PARTICIPANT} has removed you from ${CONVERSATION}"),
        "with_media": Notice("${CONVERSATION};${PARTICIPANT}: ${MEDIA}"),
    }


@define
class Notifications:
    """Which push notifications a service sends, with which words."""

    log_enabled: bool = False
    notices: dict[str, Notice] = field(factory=_notices)


@define
class ServiceSettings:
    """Default roles, reachability, webhooks and notifications of a service."""

    creator_role: str
    conversation_role: str
    service_role: str
    reachability: bool = False
    hooks: HookTarget = field(factory=HookTarget)
    notifications: Notifications = field(factory=Notifications)
