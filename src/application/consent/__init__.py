"""Consent: given, withdrawn, looked up."""
