"""Business hours of the pools: looked up, set, and asked for by whoever counts time."""
