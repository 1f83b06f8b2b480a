"""Nudges: patients who have not read are told outside the chat, and called when that does not help."""
