"""Backups: one encrypted file that holds a whole record and its files."""
