"""Care relations: ended, blocked, restored, and what is said of them."""
