"""The phone queue: calls put there, looked up, taken, made."""
