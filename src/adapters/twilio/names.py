"""Names at Twilio: opaque ones, which tell nothing to who has not the secret."""

from attrs import field, frozen

from application.provider_names import NameKind, opaque_name
from domain.ids import SYSTEM, ConversationId, Identity

PERSON = f"{NameKind.PERSON}-"
"""So begin the names that we give to people, and to nobody else."""


@frozen
class TwilioNames:
    """What our people and conversations are called at Twilio."""

    secret: bytes = field(repr=False)

    def conversation(self, id: ConversationId) -> str:
        """The unique name of a conversation."""
        return opaque_name(self.secret, NameKind.CONVERSATION, id)

    def person(self, identity: Identity) -> str:
        """The identity of a person; who is no person keeps the name that Twilio gives to it too."""
        return identity if identity == SYSTEM else opaque_name(self.secret, NameKind.PERSON, identity)
