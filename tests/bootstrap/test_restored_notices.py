"""Who is told what outside the chat after a restore: patients nothing twice, the team what lasts."""

import shutil
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve

from adapters.mock.clock import FakeClock
from adapters.mock.notifier import MockNotifier
from application.cards.ask_card import AskCard
from application.cards.step_card import StepCard
from application.consent.grant_consent import GrantConsent
from application.ports.notifier import NoticeKind
from application.scheduling.see_slots import SeeSlots
from bootstrap import backups
from bootstrap.container import Container, build_tool
from bootstrap.record_place import KEY
from bootstrap.seed import seed
from bootstrap.settings import Settings
from domain.card import written
from domain.consent import CHAT, EMAIL
from domain.ids import CardId
from tests.bootstrap.test_backups import MARIA, ForgetfulProvider, Machine, the_talk

HOUR = timedelta(hours=1)


@pytest.fixture
def first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A clinic that sends e-mail, with a demo's people."""
    monkeypatch.setenv("SMTP_HOST", "mail.example")
    monkeypatch.setenv("SMTP_FROM", "chat@clinic.example")
    machine = Machine(tmp_path / "first", None, ForgetfulProvider())
    machine.folder.mkdir()
    assert machine.command("keys", "new", "--file", str(machine.folder / KEY)) == 0
    assert machine.command("migrate") == 0
    machine.use(seed)
    return machine


@pytest.fixture
def second(first: Machine, tmp_path: Path) -> Machine:
    """An empty machine."""
    machine = Machine(tmp_path / "second", None, first.provider)
    machine.folder.mkdir()
    shutil.copy(first.folder / KEY, machine.folder / KEY)
    return machine


async def a_visit(container: Container) -> datetime:
    """Maria, who wants e-mails and has an address, books a visit that she is to be reminded of; when it is."""
    async with container.uow()() as uow:
        (maria,) = (await uow.people.find([MARIA.identity])).values()
        uow.people.save(evolve(maria, contacts=("mailto:maria@example.org",)))
        await uow.commit()
    agreed = GrantConsent(actor=MARIA, identity="maria", scopes=frozenset({CHAT, EMAIL}))
    await container.grant_consent()(agreed)
    talk, say = await the_talk(container), {"visitType": "follow-up", "reason": "check-up"}
    asked = AskCard(actor=MARIA, conversation=talk.id, kind="appointment", say=say)
    card = CardId((await container.ask_card()(asked)).id)
    free = (await container.see_slots()(SeeSlots(actor=MARIA, card=card))).slots
    start = next(one.start for one in free if one.start > container.clock().now() + 27 * HOUR)
    for step, said in (("hold", {"start": written(start)}), ("confirm", {})):
        await container.step_card()(StepCard(actor=MARIA, card=card, step=step, say=said))
    return start


def told(machine: Machine, at: datetime) -> Counter[NoticeKind]:
    """What the server tells outside the chat that runs there at that moment."""
    notifier = MockNotifier()

    async def run(container: Container) -> None:
        with container.clock.override(FakeClock(at)), container.notifier.override(notifier):
            await container.run_cards()()
            await container.watch_waits()()
            while await container.deliver_notices()():
                pass

    machine.use(run)
    return Counter(one.kind for one in notifier.told)


@pytest.mark.parametrize(("how", "given"), [((), 0), (("--moved",), 1)])
@pytest.mark.slow
def test_a_reminder_that_fell_due_since_the_backup_is_not_given_again_but_after_a_planned_move(
    first: Machine,
    second: Machine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    how: tuple[str, ...],
    given: int,
):
    start = first.use(a_visit)
    assert isinstance(start, datetime)
    archive = str(tmp_path / "tonight.backup")
    assert first.command("backup", archive) == 0
    if not how:
        meanwhile = told(first, start - 23 * HOUR)
        assert meanwhile[NoticeKind.REMINDER] == 1
        assert meanwhile[NoticeKind.PROVIDER_LATE] > 0

    restored_at(monkeypatch, start - 22 * HOUR)
    capsys.readouterr()
    assert second.command("restore", *how, archive) == 0
    said = capsys.readouterr().out
    assert f"{0 if how else 1} notices and reminders" in said
    assert ("; 0 patients' nudges" in said) is bool(how), "what fell due on the way is given there"
    after = told(second, start - 21 * HOUR)
    assert after[NoticeKind.REMINDER] == given
    assert after[NoticeKind.PROVIDER_LATE] > 0, "somebody waits: the team is told, whoever was told before"
    assert told(second, start - HOUR)[NoticeKind.REMINDER] == 1, "the next one comes in its time"


def restored_at(monkeypatch: pytest.MonkeyPatch, at: datetime) -> None:
    """Let the command's clock stand at that moment."""

    def build(settings: Settings) -> Container:
        container = build_tool(settings)
        container.clock.override(FakeClock(at))
        return container

    monkeypatch.setattr(backups, "build_tool", build)
