"""Whatever is asked, the stand-in answers in Twilio's words: as described, or with an error of the table."""

import random
import re
from typing import Any

import httpx
import pytest

from adapters.mock.twilio_service.errors import Error
from tests.support.twilio_description import Description, check_error, the_description
from tests.support.twilio_stand_in import SERVICE, Stand, a_stand

pytestmark = pytest.mark.anyio

CALLS = 300
TEXTS = (
    "",
    "x",
    "c-1",
    "maria",
    "{}",
    "{",
    "null",
    "-1",
    "7",
    "9" * 40,
    "true",
    "PT1M",
    "P1D",
    "é" * 300,
    "a\x00b",
    "../..",
)
TIMES = ("2020-01-01T00:00:00Z", "2020-01-01", "2020-01-01T00:00:00+14:00", "0001-01-01T00:00:00+23:59", "soon")
WORDS = ("active", "inactive", "closed", "initializing", "conversation", "service", "webhook", "trigger", "studio")
MORE = ("sendMessage", "onMessageAdded", "onMessageAdd", "https://clinic.test/x", "ftp://x", "POST", "GET", "fcm")
CODES = {error.value.code for error in Error}


class Asker:
    """Asks for anything the description names, with values that fit, nearly fit, or do not fit at all."""

    def __init__(self, description: Description, seed: int) -> None:
        self.draw = random.Random(seed)
        self.description = description
        self.operations = [
            one for one in description.operations if (one[0], one[1]) != ("DELETE", "/v1/Services/{Sid}")
        ]
        self.sids = ["CH" + "4" * 32]

    def request(self) -> tuple[str, str, dict[str, Any], dict[str, Any]]:
        method, template = self.draw.choice(self.operations)
        path = re.sub(r"\{(\w+)\}", lambda name: self._part(name[1]), template)
        operation = self.description.document["paths"][template][method.lower()]
        contents = operation.get("requestBody", {}).get("content", {}).values()
        names = [name for content in contents for name in content["schema"]["properties"]]
        query = [one["name"] for one in operation.get("parameters", []) if one["in"] == "query"]
        form = {name: self._value(name) for name in names if self.draw.random() < 0.4}
        return method, path, form, {name: self._value(name) for name in query if self.draw.random() < 0.2}

    def learn(self, answer: httpx.Response) -> None:
        self.sids += re.findall(r"[A-Z]{2}[0-9a-f]{32}", answer.text)[:5]

    def _fitting(self, name: str) -> Any:
        """Something that such a parameter could well be."""
        if name.startswith(("Date", "LastReadTime", "StartDate", "EndDate")):
            return self.draw.choice(TIMES)
        if name.endswith("Sid"):
            prefixes = {"RoleSid": "RL", "MediaSid": "ME", "FlowSid": "FW", "ContentSid": "HX"}
            prefix = next((one for end, one in prefixes.items() if name.endswith(end)), "MG")
            return self.draw.choice([sid for sid in self.sids if sid.startswith(prefix)] or [prefix + "0" * 32])
        many = {"Filters": [MORE[1], "onParticipantUpdated"], "Permission": [MORE[0]]}
        known = {
            "Attributes": "{}",
            "State": "active",
            "Order": "desc",
            "PageSize": "2",
            "Page": "1",
            "Target": "webhook",
        }
        return many.get(name.rpartition(".")[2]) or known.get(name) or self.draw.choice(TEXTS)

    def _part(self, name: str) -> str:
        if name == "ChatServiceSid":
            return SERVICE
        return self.draw.choice([*self.sids[-12:], "maria", "c-1", "..", "%2F", "%zz", "a%00"])

    def _value(self, name: str) -> Any:
        if self.draw.random() < 0.6:
            return self._fitting(name)
        one = self.draw.choice([*TEXTS, *TIMES, *WORDS, *MORE, *self.sids[-12:]])
        return [one, self.draw.choice(MORE)] if self.draw.random() < 0.1 else one


@pytest.mark.parametrize("seed", range(6))
async def test_any_call_is_answered_as_described_or_refused_by_the_table(seed: int) -> None:
    description = the_description()
    stand, asker = a_stand(seed=seed), Asker(description, seed)
    stand.service.app.rest.rates.writes_a_second = CALLS * 10
    await _begin(stand)
    done = 0
    for _ in range(CALLS):
        method, path, form, query = asker.request()
        data = form if method == "POST" else None
        answer = await stand.http.request(method, path, data=data, params=query or None)
        if answer.is_error:
            check_error(answer)
            assert answer.json()["code"] in CODES
        else:
            description.check_answer(answer.request, answer)
            asker.learn(answer)
            done += 1
    assert done > CALLS / 20, "some of it has to make sense"
    await stand.close()


async def _begin(stand: Stand) -> None:
    await stand.conversation("maria", "osei", UniqueName="c-1")
    await stand.message("c-1", Author="maria", Body="x")


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("/user-door/conversations", b"{"),
        ("/control/faults", b"[]"),
        ("/control/nothing", b"{}"),
        ("/v1/Conversations", b"\xff=%ff"),
        ("/v1/Conversations", b"FriendlyName=%ff"),
        ("//v1", b""),
        ("/v2/Conversations", b""),
    ],
)
async def test_what_makes_no_sense_is_refused(path: str, content: bytes) -> None:
    stand = a_stand()
    kind = "application/x-www-form-urlencoded" if path.startswith("/v1") else "application/json"
    answer = await stand.http.post(f"https://clinic.test{path}", content=content, headers={"Content-Type": kind})
    check_error(answer)
    await stand.close()
