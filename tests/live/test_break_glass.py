"""Break-glass on the socket: followed while it lasts, ended with it on every process, and told to the officers."""

from typing import Any

import pytest

from tests.live.test_whole_app import Line, clinic, line
from tests.support.app import Caller, Clinic

__all__ = ["clinic"]
WHY = {"reason": "danger-to-life", "text": "Brought in unconscious"}


@pytest.fixture
def talk(clinic: Clinic) -> str:
    id: str = clinic.opened(clinic.patient(), clinic.provider())["id"]
    return id


def says(clinic: Clinic, talk: str, text: str, key: str) -> None:
    clinic.sign_in("pat", "patient").made("POST", f"/conversations/{talk}/messages", {"body": text}, key=key)


def broken(who: Caller, talk: str) -> Any:
    return who.made("POST", "/break-glass", {"conversationId": talk, **WHY})


def follows(one: Line, stream: str) -> dict[str, Any]:
    one.say("subscribe", stream=stream)
    return one.hear("subscribed")


def test_it_is_followed_while_it_lasts_and_no_longer(clinic: Clinic, talk: str) -> None:
    admin = clinic.sign_in("admin-one", "admin")
    with line(clinic.http, admin) as one:
        one.say("subscribe", stream=f"conversation:{talk}")
        assert one.hear("error")["code"] == "forbidden"
        glass = broken(admin, talk)
        assert follows(one, f"conversation:{talk}")["seq"] == 0
        follows(one, f"staff:{talk}")
        says(clinic, talk, "Hello", "k1")
        assert one.hear("ev")["ev"]["message"]["body"] == "Hello"
        admin.made("DELETE", f"/break-glass/{glass['id']}")
        ended = [one.hear("unsubscribed"), one.hear("unsubscribed")]
        assert {frame["stream"] for frame in ended} == {f"conversation:{talk}", f"staff:{talk}"}
        assert {frame["code"] for frame in ended} == {"break-glass-over"}
        says(clinic, talk, "Only for us", "k2")
        one.say("subscribe", stream=f"conversation:{talk}")
        frame = one.hear("error")
        assert frame["code"] == "forbidden"


def test_nobody_is_told_of_the_reader_s_deliveries(clinic: Clinic, talk: str) -> None:
    admin = clinic.sign_in("admin-two", "admin")
    broken(admin, talk)
    with line(clinic.http, admin) as one:
        follows(one, f"conversation:{talk}")
        says(clinic, talk, "Hello", "k")
        one.hear("ev")
        one.say("send", id="m", conversation=talk, body="Hello")
        assert one.hear("error")["code"] == "forbidden"
    said = clinic.sign_in("doc", "provider").made("GET", f"/conversations/{talk}/messages")["items"]
    assert [message["delivery"]["state"] for message in said] == ["sent"]


def test_the_officers_who_are_there_are_alerted_and_nobody_else(clinic: Clinic, talk: str) -> None:
    person = {"userType": "admin", "displayName": "Officer", "pools": ["privacy"]}
    clinic.sign_in("platform", "service").made("PUT", "/people/officer", person)
    officer, other = clinic.sign_in("officer", "admin"), clinic.sign_in("admin-three", "admin")
    with line(clinic.http, officer) as told, line(clinic.http, other) as untold:
        follows(told, "inbox")
        follows(untold, "inbox")
        glass = broken(other, talk)
        frame = told.hear("eph")
        assert frame["ev"]["kind"] == "alert"
        assert frame["ev"]["alert"] == {
            "id": glass["id"],
            "kind": "break-glass",
            "at": glass["openedAt"],
            "identity": "admin-three",
            "patient": "pat",
            "reason": "danger-to-life",
        }
        says(clinic, talk, "Hello", "k")
        assert untold.hear("eph")["ev"]["kind"] == "row", "the first that reaches others is the changed row"
