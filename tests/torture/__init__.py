"""The torture: many clients, a server that is killed under them, and a recount of every message."""
