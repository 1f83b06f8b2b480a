"""The embedded scheduler: schedules and bookings of our own record."""
