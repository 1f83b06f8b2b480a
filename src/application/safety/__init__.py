"""Safety: screening what people write, and taking note of what it found."""
