"""What patients take: looked at in a conversation, kept by the office."""
