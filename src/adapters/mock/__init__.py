"""In-memory twins of the ports: product code that keeps the same contracts."""
