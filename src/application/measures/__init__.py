"""Measures: what is counted of the team's work, for those who lead it."""
