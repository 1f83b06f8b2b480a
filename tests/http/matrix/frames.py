"""The frames of the socket, as everybody sends them."""

from typing import Any

from litestar.exceptions import WebSocketDisconnect

from adapters.http.edge import BASE
from tests.http.matrix.scene import Scene

FRAMES: dict[str, dict[str, Any]] = {
    "send": {"type": "send", "id": "m", "conversation": "{conversation}", "body": "Hello"},
    "read": {"type": "read", "id": "r", "conversation": "{conversation}", "seq": 1},
    "typing": {"type": "typing", "conversation": "{conversation}"},
    "subscribe conversation": {"type": "subscribe", "stream": "conversation:{conversation}"},
    "subscribe staff": {"type": "subscribe", "stream": "staff:{conversation}"},
    "subscribe inbox": {"type": "subscribe", "stream": "inbox"},
}
"""One of each that asks for something of somebody's."""
OF_ONESELF = {"auth", "refresh", "unsubscribe", "ping", "pong"}
"""Frames that touch nothing but the socket that they come by."""


def outcome(scene: Scene, name: str, frame: str) -> str:
    """`ok`, the code of the refusal, or the code that closed the socket."""
    with scene.clinic.http.websocket_connect(f"{BASE}/live") as socket:
        try:
            socket.send_json({"type": "auth", "token": scene.caller(name).token or "none"})
            _upto(socket, "ready")
            socket.send_json(_filled(FRAMES[frame], scene))
            socket.send_json({"type": "ping"})
            return _upto(socket, "pong")
        except WebSocketDisconnect as closed:
            return str(closed.code)


def _filled(frame: dict[str, Any], scene: Scene) -> dict[str, Any]:
    id = scene.ids["conversation"]
    return {key: value.format(conversation=id) if isinstance(value, str) else value for key, value in frame.items()}


def _upto(socket: Any, last: str) -> str:
    """The code of a refusal on the way to a frame of type `last`, else `ok`."""
    code = "ok"
    while True:
        frame = socket.receive_json(timeout=10)
        if frame["type"] == "error":
            code = frame["code"]
        if frame["type"] == last:
            return code
