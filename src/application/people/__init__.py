"""People: registered, changed, looked up."""
