"""Labelled chat messages for the detector of identifiers, in parts, and the scorer.

`development` may be read by whoever builds the detector. `heldout` has other templates, names and places; it was there
to measure only, and has been looked at meanwhile. `fresh` shares nothing with either and was committed before its
first run: its first figures are the honest ones. `blind` was written blind by somebody who had not seen
the detector, first run on 2026-11-29. `stranger` is short messages with many ways to introduce a number, written
without looking at the rules, first run on 2026-12-01. `guest` is whole sentences, written after the rules
were mended for `stranger` and run on the same day. `visitor`
is brands, foods and figures beside fewer numbers, written after `guest` had been mended for. `newcomer` and
`traveller` (forms, dictation, long messages) were written before their author read a rule; `traveller` met the
rules mended for `newcomer`. `caller` (calls, notes, capitals) and `parcel` (pasted papers, dictation, two languages)
were both written before their author read a rule, and met the same rules. Who tunes a rule on a part has no measure
left.
"""
