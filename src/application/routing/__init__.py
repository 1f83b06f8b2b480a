"""Routing: what waits is offered to one after another, and never without somebody or a queue."""
