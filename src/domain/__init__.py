"""What is true in a clinic's chat: pure rules, no I/O, no clock, no randomness."""
