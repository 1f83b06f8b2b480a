"""Satisfaction: given by patients, seen by the team."""
