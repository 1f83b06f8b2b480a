"""Finding what was written before."""
