"""Talking: conversations, who takes part in them, and what they say."""
