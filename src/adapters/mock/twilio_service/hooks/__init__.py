"""Webhooks: what they say, how they are signed, and how they come or do not come."""
