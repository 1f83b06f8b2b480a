"""Twilio Conversations behind our ports; the only place that knows Twilio."""
