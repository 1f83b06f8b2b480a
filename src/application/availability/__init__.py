"""Who is on duty, who is available, and how the pools work."""
