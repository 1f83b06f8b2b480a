"""What the clinic's chat can do: one use case a module, and the ports they need."""
