"""How times are summed up."""
