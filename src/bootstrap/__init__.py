"""Who is plugged in: settings, container, logging and entry points; the one place that sees everything."""
