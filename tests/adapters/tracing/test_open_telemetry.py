"""One act is one trace, from the frame of a socket to the call at Twilio; ids alone are told."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from adapters.persistence import migrations
from adapters.tracing.open_telemetry import REMEMBERED, OpenTelemetryTraces, open_telemetry
from bootstrap.reading import BadSetting
from bootstrap.traces import open_telemetry as from_settings
from bootstrap.web import create_app
from domain.errors import Busy
from tests.acceptance.drivers.clinic import Clinic
from tests.acceptance.drivers.http import HttpDriver
from tests.acceptance.people import CAST
from tests.bootstrap.building import demo_settings
from tests.support.twilio_clinic import SETTINGS, at_twilio

MARIA, OSEI = CAST["Maria"], CAST["Dr. Osei"]
WORD = "a-word-that-nobody-else-writes"


@pytest.fixture
def kept() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def traces(kept: InMemorySpanExporter) -> Iterator[OpenTelemetryTraces]:
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(kept))
    made = OpenTelemetryTraces(provider)
    yield made
    made.stop()


def trace_of(spans: tuple[ReadableSpan, ...], name: str) -> list[str]:
    """The names of the spans of that one's trace, each behind the one that it is a part of."""
    (root,) = [one for one in spans if one.name == name]
    assert root.context
    found: list[str] = []

    def go(span: ReadableSpan, depth: int) -> None:
        found.append("  " * depth + span.name)
        for one in sorted(spans, key=lambda one: one.start_time or 0):
            if one.parent and span.context and one.parent.span_id == span.context.span_id:
                assert one.context
                assert one.context.trace_id == span.context.trace_id
                go(one, depth + 1)

    go(root, 0)
    return found


@pytest.mark.anyio
async def test_a_trace_goes_from_the_frame_to_the_call_at_twilio(
    traces: OpenTelemetryTraces, kept: InMemorySpanExporter, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'record.db'}"
    migrations.upgrade(url)
    clinic = Clinic("sql", DATABASE_URL=url, **SETTINGS)
    clinic.container.traces.override(traces)
    twilio = at_twilio(clinic.container, clinic.clock, traces=traces)
    app = create_app(clinic.container)
    transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 50_000))  # type: ignore[arg-type]
    async with app.lifespan(), httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        await clinic.people_arrive()
        driver = HttpDriver(clinic, app, http)
        id = await driver.open(MARIA, [OSEI])
        socket = await driver.connect(MARIA)
        await socket.say("send", id="k", conversation=id, body=WORD)
        for _ in range(500):
            if twilio.bodies(id) == [WORD]:
                break
            await asyncio.sleep(0.02)
        await socket.drop()
        await twilio.close()

    spans = kept.get_finished_spans()
    path = ["frame.send", "  use-case.send-message", "    commit", "      deliver", "        twilio.call"]
    assert set(path) <= set(trace_of(spans, "frame.send"))
    calls = [dict(one.attributes or {}) for one in spans if one.name == "twilio.call"]
    assert {"carechat.method": "POST", "carechat.about": "Messages"} in calls
    told = json.dumps([(one.name, dict(one.attributes or {}), [str(e) for e in one.events]) for one in spans])
    assert WORD not in told
    assert MARIA.identity not in told


def test_an_error_is_told_by_its_class_alone(traces: OpenTelemetryTraces, kept: InMemorySpanExporter) -> None:
    with pytest.raises(Busy), traces.span("act", conversation_id="c" * 32, session_id=""):
        raise Busy(WORD)
    with pytest.raises(ValueError, match=WORD), traces.span("other"):
        raise ValueError(WORD)

    told = [(one.name, dict(one.attributes or {}), list(one.events)) for one in kept.get_finished_spans()]
    assert told == [
        ("act", {"carechat.conversation_id": "c" * 32, "error.type": "busy"}, []),
        ("other", {"error.type": "ValueError"}, []),
    ]


def test_what_follows_an_act_that_is_forgotten_begins_a_trace(
    traces: OpenTelemetryTraces, kept: InMemorySpanExporter
) -> None:
    with traces.span("act"):
        traces.leave("first")
        for number in range(REMEMBERED):
            traces.leave(f"later-{number}")
    with traces.span("deliver", follows="first"):
        pass
    with traces.span("again", follows="later-0"):
        pass

    act, deliver, again = kept.get_finished_spans()
    assert act.context
    assert again.parent
    assert (deliver.parent, again.parent.span_id) == (None, act.context.span_id)


def test_what_is_left_is_handed_over_at_the_stop(kept: InMemorySpanExporter) -> None:
    traces = open_telemetry("http://127.0.0.1:9/v1/traces", "1", 1.0, kept)
    with traces.span("act"):
        pass
    traces.stop()
    assert [one.name for one in kept.get_finished_spans()] == ["act"]


def test_without_the_extra_the_setting_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "adapters.tracing.open_telemetry", None)
    with pytest.raises(BadSetting, match="TRACES_URL"):
        from_settings(demo_settings(TRACES_URL="http://127.0.0.1:4318/v1/traces"))


def test_what_a_caller_gives_as_an_id_is_told_if_it_may_be_one(
    traces: OpenTelemetryTraces, kept: InMemorySpanExporter
) -> None:
    with traces.span("act", conversation_id=WORD, session_id="0" * 32, role="patient"):
        pass

    (span,) = kept.get_finished_spans()
    assert span.attributes == {"carechat.session_id": "0" * 32, "carechat.role": "patient"}


_ANOTHER_PROGRAM = """
import asyncio, sys
from adapters.tracing.open_telemetry import open_telemetry
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

traces = open_telemetry("", "1", 1.0, InMemorySpanExporter())
import uvloop  # only now there are thread pools, as in a server: their hooks run behind those of the spans

async def run():
    program = await asyncio.create_subprocess_exec(sys.executable, "-c", "print(1)", stdout=asyncio.subprocess.PIPE)
    said, _ = await program.communicate()
    print(said.decode().strip(), program.returncode)

uvloop.run(run())
traces.stop()
"""


def test_another_program_is_started_where_spans_are_recorded() -> None:
    done = subprocess.run([sys.executable, "-c", _ANOTHER_PROGRAM], capture_output=True, text=True, timeout=30)

    assert done.stdout == "1 0\n", done.stderr
