"""Colleagues whom staff notes call."""
