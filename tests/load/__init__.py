"""The guide's load sample, played by many users at once."""
