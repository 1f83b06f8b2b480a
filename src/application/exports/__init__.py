"""Exports: asked for, made in steps that survive their maker, fetched, swept."""
