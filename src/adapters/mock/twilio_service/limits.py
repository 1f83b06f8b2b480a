"""How much Twilio takes (fact sheet, sections 3 to 5)."""

from datetime import timedelta

BODY_BYTES = 32 * 1024
"""Of one message in chat; that bytes are counted as sent, not characters, is assumed."""
SMALL_ATTRIBUTES_BYTES = 4 * 1024
"""Of a message or a participant; of a user it is assumed."""
CONVERSATION_ATTRIBUTES_BYTES = 16 * 1024
NAME_CHARACTERS = 256
"""Of a friendly name or an identity; of a unique name it is assumed."""
PARTICIPANTS = 100
"""The default of a conversation; by setting up to 1,000."""
OTHER_PARTICIPANTS = 50
"""Of a conversation, those by SMS and the like."""
CONVERSATIONS_PER_IDENTITY = 1_000
"""Active and inactive ones; closed ones do not count."""
MEDIA_BYTES = 150 * 1024 * 1024
WEBHOOKS = 5
"""Of a conversation."""
WRITES_A_SECOND = 30
WEBHOOK_TIME = timedelta(seconds=5)
TOKEN_LIFE = timedelta(hours=24)
UNREAD = 1_000
"""Unread counts end here."""
INACTIVE_TIMER = timedelta(minutes=1)
CLOSED_TIMER = timedelta(minutes=10)
WITH_PARTICIPANTS = range(3, 11)
"""How many participants a conversation may be made with at once."""
FORM_BYTES = 1024 * 1024
"""Of a form as a whole; ours, so that nobody fills the memory."""
