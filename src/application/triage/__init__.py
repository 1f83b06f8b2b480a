"""Triage: clocks of those who wait, and alerts when nobody acts."""
