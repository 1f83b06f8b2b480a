"""Threads that went quiet: proposed to the team, closed by its word."""
