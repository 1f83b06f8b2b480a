"""Proxies: who acts for a patient, given, narrowed, ended, looked up."""
