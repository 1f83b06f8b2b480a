"""Notices: given to people outside the chat, again and again until they arrived or are worth nothing any more."""
