"""Automatic replies to patients who wait."""
