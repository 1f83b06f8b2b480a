"""What the service remembers, apart from how it is asked for it."""
