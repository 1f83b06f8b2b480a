"""Who is there, who is typing, and what providers say of themselves."""
