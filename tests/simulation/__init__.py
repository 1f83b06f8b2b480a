"""A clinic week in compressed time: the whole server on a record in memory, with people who come, wait and answer."""
