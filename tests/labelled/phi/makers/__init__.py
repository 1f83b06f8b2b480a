"""Makers of values: identifiers after their standards, broken ones, and numbers that identify nobody."""
