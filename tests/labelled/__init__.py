"""Labelled texts: what a detector must find and what it must leave alone, with the scoring."""
