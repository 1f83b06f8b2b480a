"""Traces to the collector of the settings. OpenTelemetry's package is only loaded where they are asked for."""

from importlib.metadata import version

from application.ports.traces import Traces
from bootstrap.reading import BadSetting
from bootstrap.settings import Settings


def open_telemetry(settings: Settings) -> Traces:
    """Traces to `TRACES_URL`; `BadSetting` where the extra is not installed."""
    try:
        from adapters.tracing.open_telemetry import open_telemetry
    except ModuleNotFoundError:
        raise BadSetting("TRACES_URL", "empty unless the extra `otel` is installed") from None
    return open_telemetry(settings.logs.traces_url, version("carechat"), settings.logs.traces_percent / 100)
