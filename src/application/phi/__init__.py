"""Screening: what a text may tell about somebody's health, before it is sent."""
