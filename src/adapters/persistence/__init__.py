"""The record on SQLite or PostgreSQL: tables, the write lane, repositories, readers."""
