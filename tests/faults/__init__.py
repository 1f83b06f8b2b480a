"""The faults: what breaks around a server while people talk, and a recount of every message afterwards."""
