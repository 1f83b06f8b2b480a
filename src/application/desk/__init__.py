"""The team's desk: how a conversation stands, who is accountable, and how urgent it is."""
