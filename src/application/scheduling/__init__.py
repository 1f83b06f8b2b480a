"""When people can be booked: published, offered, and seen as a calendar."""
