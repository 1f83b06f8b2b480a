"""Every operation that the stand-in has is asked for once in each form, and answers as Twilio's description says."""

import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from adapters.mock.twilio_service.acts.conversations import ConversationChange
from adapters.mock.twilio_service.rest.routes import ROUTES, Place, Route
from tests.support.twilio_description import HOST, Description, HeldToDescription, the_description
from tests.support.twilio_stand_in import SERVICE, Stand, a_stand

pytestmark = pytest.mark.anyio


@pytest.fixture
def description() -> Description:
    return the_description()


@pytest.fixture
async def held(description: Description) -> AsyncIterator[tuple[Stand, HeldToDescription]]:
    holding: list[HeldToDescription] = []

    def hold(inner: httpx.AsyncBaseTransport) -> httpx.AsyncBaseTransport:
        holding.append(HeldToDescription(inner, description))
        return holding[0]

    stand = a_stand(hold)
    yield stand, holding[0]
    await stand.close()


class Tour:
    """Calls below one prefix, each of which has to succeed."""

    def __init__(self, stand: Stand, prefix: str) -> None:
        self.stand, self.prefix = stand, prefix

    async def __call__(self, method: str, path: str, data: Any = None, **more: Any) -> dict[str, Any]:
        response = await self.stand.http.request(method, f"{self.prefix}{path}", data=data, **more)
        assert response.is_success, f"{method} {path}: {response.text}"
        content: dict[str, Any] = response.json() if response.content else {}
        return content


async def test_every_operation_answers_as_described(
    held: tuple[Stand, HeldToDescription], description: Description
) -> None:
    stand, holding = held
    for prefix, name in ((f"/v1/Services/{SERVICE}", "long"), ("/v1", "short")):
        tour = Tour(stand, prefix)
        await _through_conversations(tour, name)
        await _through_people(tour, name)
    await _through_settings(Tour(stand, f"/v1/Services/{SERVICE}"))
    await _through_account(Tour(stand, "/v1"))
    assert holding.seen == set(description.operations.values())


def test_the_table_has_every_operation_of_the_description_and_no_other(description: Description) -> None:
    ours = {description.operation_of(route.method, path) for route in ROUTES for path in _paths(route)}
    assert ours == set(description.operations.values())


async def test_an_answer_with_a_member_too_many_or_too_few_would_be_found(description: Description) -> None:
    stand = a_stand()
    sid = await stand.conversation()
    answer = await stand.get(f"/Conversations/{sid}")
    description.check(answer.request, answer)
    for changed in ({**answer.json(), "made_up": 1}, {"sid": sid}, {**answer.json(), "sid": "IM" + "0" * 32}):
        wrong = httpx.Response(200, json=changed, request=answer.request)
        with pytest.raises(AssertionError):
            description.check(answer.request, wrong)
    await stand.close()


@pytest.mark.parametrize(
    ("path", "data", "why"),
    [
        ("/Users", {}, "MissingRequiredRequestBody"),
        ("/Users", {"Identity": "maria", "Misspelt": "x"}, "Misspelt"),
        ("/Users?Misspelt=1", {"Identity": "maria"}, "Misspelt"),
        ("/Roles", {"FriendlyName": "x", "Type": "boss", "Permission": "sendMessage"}, "'boss' is not one of"),
        ("/Conversations/CH1/Messages", {"MediaSid": "ME1"}, "'ME1' does not match"),
        ("/Conversations/CH1/Participants/maria", {"LastReadMessageIndex": "seven"}, "Failed to cast"),
    ],
)
def test_a_request_that_twilio_does_not_know_would_be_found(
    description: Description, path: str, data: dict[str, str], why: str
) -> None:
    signed_in = {"Authorization": "Basic eA=="}
    request = httpx.Request("POST", f"{HOST}/v1/Services/{SERVICE}{path}", data=data, headers=signed_in)
    with pytest.raises(AssertionError, match=why):
        description.check_request(request)


def _paths(route: Route) -> list[str]:
    long, short = f"/v1/Services/{SERVICE}{route.template}", f"/v1{route.template}"
    return {Place.BOTH: [long, short], Place.SERVICE: [long], Place.ACCOUNT: [short]}[route.place]


async def _through_conversations(tour: Tour, name: str) -> None:
    made = await tour(
        "POST",
        "/Conversations",
        {"UniqueName": f"c-{name}", "State": "active", "Timers.Inactive": "PT1H", "Timers.Closed": "P1D"},
        headers={"X-Twilio-Webhook-Enabled": "true"},
    )
    here = f"/Conversations/{made['sid']}"
    await tour("GET", f"/Conversations/c-{name}")
    await tour("POST", here, {"FriendlyName": "x", "Attributes": '{"a": 1}', "State": "inactive"})
    await tour("GET", "/Conversations", params={"State": "inactive", "StartDate": "2026-01-01", "PageSize": "1"})
    await tour("POST", f"{here}/Participants", {"Identity": "maria"})
    sms = {"MessagingBinding.Address": "+15005550006", "MessagingBinding.ProxyAddress": "+15005550001"}
    await tour("POST", f"{here}/Participants", sms)
    await tour("GET", f"{here}/Participants", params={"PageSize": "1"})
    await tour("GET", f"{here}/Participants/maria")
    await tour("POST", f"{here}/Participants/maria", {"LastReadMessageIndex": "0"})
    await tour("GET", "/ParticipantConversations", params={"Identity": "maria"})
    await tour("GET", "/ParticipantConversations", params={"Address": "+15005550006"})
    message = await tour("POST", f"{here}/Messages", {"Author": "maria", "Body": "x", "Attributes": "{}"})
    at = f"{here}/Messages/{message['sid']}"
    await tour("GET", at)
    await tour("POST", at, {"Body": "y"})
    await tour("GET", f"{here}/Messages", params={"Order": "desc", "PageSize": "100"})
    receipts = (await tour("GET", f"{at}/Receipts"))["delivery_receipts"]
    await tour("GET", f"{at}/Receipts/{receipts[0]['sid']}")
    await _through_webhooks(tour, here)
    await tour("GET", "/Users/maria/Conversations")
    mine = f"/Users/maria/Conversations/{made['sid']}"
    await tour("GET", mine)
    await tour("POST", mine, {"NotificationLevel": "muted", "LastReadMessageIndex": "0"})
    await tour("DELETE", mine)
    await tour("DELETE", at)
    await tour("DELETE", f"{here}/Participants/{(await tour('GET', f'{here}/Participants'))['participants'][0]['sid']}")
    await tour("DELETE", here)
    people = [json.dumps({"identity": one}) for one in ("a", "b", "c")]
    await tour("POST", "/ConversationWithParticipants", {"FriendlyName": "x", "Participant": people})


async def _through_webhooks(tour: Tour, here: str) -> None:
    where = {"Configuration.Url": "https://clinic.test/one", "Configuration.Method": "post"}
    filters = {"Configuration.Filters": ["onMessageAdded", "onMessageUpdated"]}
    webhook = await tour("POST", f"{here}/Webhooks", {"Target": "webhook", **where, **filters})
    await tour("POST", f"{here}/Webhooks", {"Target": "trigger", **where, "Configuration.Triggers": ["help", "nurse"]})
    await tour("POST", f"{here}/Webhooks", {"Target": "studio", "Configuration.FlowSid": "FW" + "0" * 32})
    await tour("GET", f"{here}/Webhooks")
    await tour("GET", f"{here}/Webhooks/{webhook['sid']}")
    await tour("POST", f"{here}/Webhooks/{webhook['sid']}", {"Configuration.Url": "https://clinic.test/other"})
    await tour("DELETE", f"{here}/Webhooks/{webhook['sid']}")


async def _through_people(tour: Tour, name: str) -> None:
    role = await tour(
        "POST",
        "/Roles",
        {"FriendlyName": "x", "Type": "conversation", "Permission": ["sendMessage", "leaveConversation"]},
    )
    await tour("GET", "/Roles", params={"PageSize": "2"})
    await tour("GET", f"/Roles/{role['sid']}")
    await tour("POST", f"/Roles/{role['sid']}", {"Permission": ["sendMessage"]})
    await tour("DELETE", f"/Roles/{role['sid']}")
    user = await tour("POST", "/Users", {"Identity": f"u-{name}", "FriendlyName": "x", "Attributes": "{}"})
    await tour("GET", "/Users", params={"PageSize": "1"})
    await tour("GET", f"/Users/u-{name}")
    await tour("POST", f"/Users/{user['sid']}", {"FriendlyName": "y"})
    await tour("DELETE", f"/Users/{user['sid']}")


async def _through_settings(tour: Tour) -> None:
    await tour("GET", "/Configuration")
    await tour("POST", "/Configuration", {"ReachabilityEnabled": "true"})
    await tour("GET", "/Configuration/Notifications")
    await tour("POST", "/Configuration/Notifications", {"LogEnabled": "true", "NewMessage.Enabled": "true"})
    await tour("GET", "/Configuration/Webhooks")
    urls = {"PreWebhookUrl": "https://clinic.test/pre", "PostWebhookUrl": "https://clinic.test/post"}
    await tour(
        "POST", "/Configuration/Webhooks", {**urls, "Filters": ["onMessageAdd", "onMessageAdded"], "Method": "POST"}
    )
    someone = tour.stand.service.user("maria")
    someone.connect()
    await someone.open(ConversationChange(unique_name="c-sdk"))
    assert (await tour("GET", "/Users/maria"))["is_online"] is True
    binding = someone.register_device("fcm", "a phone", None)
    await tour("GET", "/Bindings", params={"BindingType": ["fcm", "apn"], "Identity": "maria"})
    await tour("GET", f"/Bindings/{binding.sid}")
    await tour("DELETE", f"/Bindings/{binding.sid}")


async def _through_account(tour: Tour) -> None:
    await tour("GET", "/Configuration")
    await tour("POST", "/Configuration", {"DefaultInactiveTimer": "PT1M", "DefaultClosedTimer": "PT10M"})
    await tour("GET", "/Configuration/Webhooks")
    urls = {"PostWebhookUrl": "https://clinic.test/post", "Method": "POST", "Target": "webhook"}
    await tour("POST", "/Configuration/Webhooks", {**urls, "Filters": ["onMessageAdded"]})
    address = {"Type": "sms", "Address": "+15005550001", "AddressCountry": "US", "AutoCreation.Enabled": "true"}
    how = {"AutoCreation.Type": "webhook", "AutoCreation.WebhookUrl": "https://clinic.test/sms"}
    which = {"AutoCreation.WebhookFilters": ["onMessageAdded"], "AutoCreation.WebhookMethod": "post"}
    made = await tour("POST", "/Configuration/Addresses", {**address, **how, **which})
    await tour("GET", "/Configuration/Addresses", params={"Type": "sms", "PageSize": "50"})
    await tour("GET", f"/Configuration/Addresses/{made['sid']}")
    flow = {"AutoCreation.Type": "studio", "AutoCreation.StudioFlowSid": "FW" + "0" * 32}
    await tour("POST", f"/Configuration/Addresses/{made['sid']}", {**flow, "AutoCreation.StudioRetryCount": "1"})
    await tour("DELETE", f"/Configuration/Addresses/{made['sid']}")
    service = await tour("POST", "/Services", {"FriendlyName": "another"})
    await tour("GET", "/Services", params={"PageSize": "1"})
    await tour("GET", f"/Services/{service['sid']}")
    await tour("DELETE", f"/Services/{service['sid']}")
    credential = await tour("POST", "/Credentials", {"Type": "fcm", "FriendlyName": "x", "Secret": "a secret"})
    await tour("GET", "/Credentials")
    await tour("GET", f"/Credentials/{credential['sid']}")
    await tour("POST", f"/Credentials/{credential['sid']}", {"FriendlyName": "y"})
    await tour("DELETE", f"/Credentials/{credential['sid']}")


@pytest.mark.parametrize(("form", "is_described"), [({"Body": "x"}, True), ({"Bodies": "x"}, False)])
async def test_a_request_of_ours_is_held_to_it_where_it_is_refused_too(
    description: Description, form: dict[str, str], is_described: bool
) -> None:
    refusal = {"code": 50404, "message": "no", "more_info": "", "status": 404}
    refusing = httpx.MockTransport(lambda _: httpx.Response(404, json=refusal))
    holding = HeldToDescription(refusing, description, ours=True)
    async with httpx.AsyncClient(transport=holding, base_url=HOST, auth=("SK1", "secret")) as client:
        posted = client.post(f"/v1/Conversations/CH{'0' * 32}/Messages", data=form)
        if is_described:
            assert (await posted).status_code == 404
        else:
            with pytest.raises(AssertionError):
                await posted
