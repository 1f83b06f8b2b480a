"""Looking for words in what was said."""
