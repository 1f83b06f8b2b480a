"""Labelled chat messages for the detector of identifiers, in two parts, and the scorer.

`development` may be read by whoever builds the detector. `heldout` has other templates, names and places and is
there to measure only: who tunes a rule on it has no measure left.
"""
