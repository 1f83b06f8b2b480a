"""Lists that we compiled: places, newer given names, words of everyday English."""
