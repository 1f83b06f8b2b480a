"""How exports are written: JSON, tables of cells, and transcripts to be printed."""
