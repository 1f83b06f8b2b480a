"""Quick responses: kept, listed, filled in, counted, suggested."""
