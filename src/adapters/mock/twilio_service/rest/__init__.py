"""The REST API: one table of routes, a small module for each resource."""
