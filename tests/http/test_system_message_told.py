"""What the clinic's systems announce: outside the chat somebody learns that something waits, and not what."""

from collections.abc import Iterator
from datetime import timedelta
from email import message_from_string, policy

import pytest

from adapters.notices.smtp import SmtpNotifier
from adapters.twilio.text_messages import TwilioTextMessages
from application.notices.addresses import DirectoryAddresses
from application.ports.notifier import Notice, NoticeChannel
from tests.adapters.test_notices_out import a_post
from tests.support.app import Caller, Clinic, a_clinic

ANNOUNCED = "Prescription ready for pickup"
CONTENT = ("prescription", "receta", "ready", "pickup", "pharmacy", "pat", "maria")


@pytest.fixture
def clinic() -> Iterator[Clinic]:
    with a_clinic() as made:
        yield made


class Texts:
    """Twilio, which notes with what it is called."""

    def __init__(self) -> None:
        self.sent: list[dict[str, object]] = []
        self.api = self.v2010 = self.account = self.messages = self

    async def create_async(self, **said: object) -> None:
        self.sent.append(said)


def announced(clinic: Clinic, language: str) -> tuple[Caller, str]:
    """A patient who is told by every way, and a conversation in which something was announced."""
    pat, service = clinic.patient(), clinic.sign_in("platform", "service")
    contacts = ["tel:+15550100301", "mailto:box@clinic.test"]
    person = {"userType": "patient", "displayName": "Maria", "language": language, "contacts": contacts}
    service.made("PUT", "/people/pat", person)
    pat.made("POST", "/consents/pat", {"scopes": ["chat", "notices-sms", "notices-email"]})
    talk = clinic.opened(pat, clinic.provider())["id"]
    pat.made("POST", f"/conversations/{talk}/messages", {"body": "Is it there?"}, key="asked")
    service.made("POST", "/system-message", {"conversationId": talk, "message": ANNOUNCED})
    return pat, talk


def waiting(clinic: Clinic) -> list[Notice]:
    """What is to be given outside, once it was not read for as long as nudges take."""

    async def found() -> list[Notice]:
        for _ in range(6):
            clinic.clock.advance(timedelta(hours=12))
            await clinic.server.nudge_patients()()
        async with clinic.server.record.unit_of_work() as uow:
            return [one.notice for one in await uow.notices.page(after=None, limit=50)]

    notices: list[Notice] = clinic.http.blocking_portal.call(found)
    return notices


def read(letter: str) -> str:
    """Subject and text, as a reader sees them."""
    opened = message_from_string(letter, policy=policy.default)
    return f"{opened['subject']} {opened.get_content()}"


@pytest.mark.parametrize("language", ["en", "es"])
def test_what_goes_outside_of_an_announcement_has_none_of_its_words(clinic: Clinic, language: str) -> None:
    announced(clinic, language)
    notices = waiting(clinic)
    assert {one.channel for one in notices} == {NoticeChannel.SMS, NoticeChannel.EMAIL}
    addresses, texts = DirectoryAddresses(clinic.server.record.unit_of_work), Texts()

    async def give() -> list[str]:
        async with a_post() as (post, server):
            letters = SmtpNotifier(server=server, addresses=addresses)
            phone = TwilioTextMessages(client=texts, sender="+15550100000", addresses=addresses, clock=clinic.clock)
            for one in notices:
                await (phone if one.channel is NoticeChannel.SMS else letters).notify(one)
        return post.letters

    letters: list[str] = clinic.http.blocking_portal.call(give)
    outside = [str(one["body"]) for one in texts.sent] + [read(one) for one in letters]
    assert len(outside) == len(notices)
    for one in outside:
        words = "".join(sign if sign.isalpha() else " " for sign in one.lower()).split()
        assert not set(CONTENT) & set(words), one
