"""Holders of the key-encryption keys."""
