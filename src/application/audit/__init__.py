"""The audit of what changes nothing: reads, and what was refused."""
