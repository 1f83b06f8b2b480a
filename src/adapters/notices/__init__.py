"""Notices to people and systems outside: e-mail, and signed calls."""
