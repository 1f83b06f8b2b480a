"""Channels: how hints reach those who show the record live."""
