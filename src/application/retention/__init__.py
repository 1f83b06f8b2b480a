"""Retention: what is not shown any more, what goes, what a legal hold keeps, and what is still elsewhere."""
