"""What can be done, by whichever door: check, ask the webhook that may refuse, do, tell."""
