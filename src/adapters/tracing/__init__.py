"""Traces to a collector, by OpenTelemetry (extra `otel`)."""
