"""The whole application on adapters in memory does what a small model does, in whatever order people act."""

import asyncio
from collections.abc import Coroutine
from datetime import timedelta
from typing import Any, TypeVar

import pytest
from attrs import define, field
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.acceptance.drivers.clinic import Clinic
from tests.acceptance.drivers.elsewhere import SETTINGS
from tests.acceptance.drivers.seen import Refused
from tests.acceptance.drivers.use_cases import UseCaseDriver
from tests.acceptance.people import CAST, Person

T = TypeVar("T")
PATIENT, OSEI, ADEYEMI = CAST["Maria"], CAST["Dr. Osei"], CAST["Nurse Adeyemi"]
TEAM = (OSEI, ADEYEMI)
EVERYBODY = (PATIENT, *TEAM)
EDITABLE = timedelta(minutes=10)
STRANGERS = {"not-found", "not-a-participant"}
who_acts = st.sampled_from(sorted(one.identity for one in EVERYBODY))
of_the_team = st.sampled_from(sorted(one.identity for one in TEAM))
BY_NAME = {one.identity: one for one in EVERYBODY}


@define
class Said:
    """A message as the model knows it."""

    id: str
    seq: int
    author: Person
    key: str
    first: str
    text: str | None
    at: Any


@define
class Model:
    """What is true of one conversation."""

    said: list[Said] = field(factory=list)
    since: dict[str, int] = field(factory=dict)
    """Who takes part, and the number behind which they see."""
    read: dict[str, int] = field(factory=dict)
    closed: bool = False
    agreed: bool = True

    def takes_part(self, who: Person) -> bool:
        return who.identity in self.since

    def seen_by(self, who: Person) -> list[Said]:
        return [one for one in self.said if one.seq > self.since[who.identity]]

    def forbids(self, who: Person, *, writes: bool = False) -> set[str]:
        """The codes with which an act in the conversation may be refused; empty: it is allowed."""
        codes: set[str] = set()
        if not self.takes_part(who):
            codes |= STRANGERS
        if not self.agreed and (writes or who is PATIENT):
            codes.add("consent-required")
        if writes and self.closed:
            codes.add("conversation-closed")
        return codes


class Talk(RuleBasedStateMachine):
    """People open, send, insist, read, correct, take back, close, reopen, come, go, agree and withdraw."""

    @initialize()
    def begin(self) -> None:
        self.loop = asyncio.new_event_loop()
        clinic = Clinic("memory", AUTO_REPLIES="off", **SETTINGS)
        self.clock = clinic.clock
        self.do = UseCaseDriver(clinic)
        self.await_(clinic.people_arrive())
        self.model = Model()
        self.number = 0
        self.id = self.await_(self.do.open(PATIENT, [OSEI], name="theirs"))
        self.model.since = {PATIENT.identity: 0, OSEI.identity: 0}

    def teardown(self) -> None:
        if hasattr(self, "loop"):
            self.loop.close()

    def await_(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    def try_(
        self, work: Coroutine[Any, Any, T], forbidden: set[str], perhaps: frozenset[str] = frozenset()
    ) -> T | None:
        """Do it; it must be refused for one of these reasons, or, where there are none, not at all.

        For the reasons in `perhaps` it may be refused or not: the model does not know pools.
        """
        try:
            done = self.await_(work)
        except Refused as refusal:
            if refusal.codes[0] not in forbidden | perhaps:
                raise AssertionError(f"{refusal.codes[0]}, and not one of {forbidden | perhaps}") from None
            return None
        assert not forbidden, f"it should have been refused: {forbidden}"
        return done

    def last_seq(self) -> int:
        for one in TEAM:
            if self.model.takes_part(one):
                return self.await_(self.do.see(one, self.id)).last_seq
        return 0

    @rule(name=st.sampled_from((PATIENT.identity, OSEI.identity)))
    def opens_again(self, name: str) -> None:
        who = BY_NAME[name]
        others = [OSEI] if who is PATIENT else [PATIENT]
        forbidden = {"consent-required"} if who is PATIENT and not self.model.agreed else set()
        perhaps = frozenset({"unique-name-taken"}) if not self.model.takes_part(who) else frozenset()
        found = self.try_(self.do.open(who, others, name="theirs"), forbidden, perhaps)
        assert found in (None, self.id)

    @rule(name=who_acts)
    def sends(self, name: str) -> None:
        who = BY_NAME[name]
        self.number += 1
        text, key = f"word {self.number}", f"key-{self.number}"
        sent = self.try_(self.do.send(who, self.id, text, key=key), self.model.forbids(who, writes=True))
        if sent is not None:
            assert all(one.seq < sent.seq for one in self.model.said)
            self.model.said.append(Said(sent.id, sent.seq, who, key, text, text, self.clock.now()))

    @precondition(lambda self: self.model.said)
    @rule(place=st.integers(0, 5), changed=st.booleans())
    def sends_the_same_again(self, place: int, changed: bool) -> None:
        one = self.model.said[-1 - place % len(self.model.said)]
        text = "another word" if changed else one.first
        forbidden = self.model.forbids(one.author, writes=True) - {"conversation-closed"}
        if changed:
            forbidden |= {"idempotency-key-reused"}
        again = self.try_(self.do.send(one.author, self.id, text, key=one.key), forbidden)
        if again is not None:
            assert (again.id, again.seq) == (one.id, one.seq)

    @precondition(lambda self: self.model.said)
    @rule(place=st.integers(0, 5), name=who_acts)
    def corrects(self, place: int, name: str) -> None:
        who, one = BY_NAME[name], self.model.said[-1 - place % len(self.model.said)]
        self.number += 1
        text = f"word {self.number}"
        done = self.try_(self._corrected(who, one.id, text), self._locked(who, one))
        if done:
            one.text = text

    @precondition(lambda self: self.model.said)
    @rule(place=st.integers(0, 5), name=who_acts)
    def takes_back(self, place: int, name: str) -> None:
        who, one = BY_NAME[name], self.model.said[-1 - place % len(self.model.said)]
        forbidden = self._locked(who, one)
        if who is not PATIENT:
            forbidden.discard("consent-required")  # less is told afterwards, not more
        if one.text is None and one.author is who:
            forbidden = self.model.forbids(who)
        if self.try_(
            self._taken_back(who, one.id), forbidden, frozenset({"not-found"}) if not one.text else frozenset()
        ):
            one.text = None

    @precondition(lambda self: self.model.said)
    @rule(place=st.integers(0, 5), name=who_acts)
    def reads(self, place: int, name: str) -> None:
        who, one = BY_NAME[name], self.model.said[-1 - place % len(self.model.said)]
        if self.try_(self._read(who, one.seq), self.model.forbids(who)):
            self.model.read[who.identity] = max(self.model.read.get(who.identity, 0), one.seq)

    @rule(name=of_the_team)
    def closes(self, name: str) -> None:
        who = BY_NAME[name]
        forbidden = self.model.forbids(who)
        if self.model.closed:
            forbidden.add("conversation-closed")
        if self.try_(self._closed(who), forbidden):
            self.model.closed = True

    @rule(name=who_acts)
    def reopens(self, name: str) -> None:
        who = BY_NAME[name]
        forbidden = self.model.forbids(who)
        if not self.model.closed:
            forbidden.add("conversation-open")
        if self.try_(self._reopened(who), forbidden):
            self.model.closed = False

    @rule(name=of_the_team, other_name=of_the_team, past=st.booleans())
    def lets_in(self, name: str, other_name: str, past: bool) -> None:
        who, other = BY_NAME[name], BY_NAME[other_name]
        # Who is there already is let in by nobody: nothing happens, whatever stands.
        is_in = self.model.takes_part(other)
        forbidden = self.model.forbids(who, writes=not is_in)
        before = self.last_seq()
        perhaps = frozenset({"consent-required"}) if is_in else frozenset()
        if self.try_(self._let_in(who, other, past), forbidden, perhaps) and not is_in:
            self.model.since[other.identity] = 0 if past else before
            self.model.read.pop(other.identity, None)

    @precondition(lambda self: len(self.model.said) % 2)
    @rule(name=of_the_team, other_name=of_the_team)
    def lets_go(self, name: str, other_name: str) -> None:
        who, other = BY_NAME[name], BY_NAME[other_name]
        forbidden = self.model.forbids(who)
        if not self.model.takes_part(other):
            forbidden |= STRANGERS
        if self.try_(self._let_go(who, other), forbidden):
            del self.model.since[other.identity]

    @precondition(lambda self: len(self.model.said) % 4 == 3)
    @rule()
    def withdraws(self) -> None:
        self.await_(self.do.withdraw(PATIENT, PATIENT))
        self.model.agreed = False

    @precondition(lambda self: not self.model.agreed)
    @rule()
    def agrees(self) -> None:
        self.await_(self.do.agree(PATIENT, PATIENT))
        self.model.agreed = True

    @precondition(lambda self: len(self.model.said) % 3 == 2)
    @rule()
    def time_passes(self) -> None:
        self.clock.advance(timedelta(minutes=4))

    @invariant()
    def everybody_sees_what_the_model_knows(self) -> None:
        if not hasattr(self, "model"):
            return
        for who in EVERYBODY:
            forbidden = self.model.forbids(who)
            shown = self.try_(self.do.history(who, self.id), forbidden)
            if shown is None:
                continue
            told = [(one.id, one.seq, one.author, one.text) for one in shown if one.kind == "text"]
            known = [(one.id, one.seq, one.author.identity, one.text) for one in self.model.seen_by(who)]
            assert told == known, who.identity
            talk = self.await_(self.do.see(who, self.id))
            assert set(talk.members) == set(self.model.since)
            assert (talk.status == "closed") == self.model.closed
            assert [one.seq for one in shown] == sorted({one.seq for one in shown})
            assert not shown or shown[-1].seq <= talk.last_seq

    def _locked(self, who: Person, one: Said) -> set[str]:
        forbidden = self.model.forbids(who, writes=True)
        if one.author is not who:
            forbidden |= {"forbidden", "not-author", "not-found"}
        if one.text is None:
            forbidden.add("message-retracted")
        if self.clock.now() - one.at > EDITABLE:
            forbidden.add("edit-window-over")
        if self.model.takes_part(who) and one not in self.model.seen_by(who):
            forbidden.add("not-found")
        return forbidden

    async def _corrected(self, who: Person, message: str, text: str) -> bool:
        await self.do.correct(who, self.id, message, text)
        return True

    async def _taken_back(self, who: Person, message: str) -> bool:
        await self.do.retract(who, self.id, message)
        return True

    async def _read(self, who: Person, seq: int) -> bool:
        await self.do.read_up_to(who, self.id, seq)
        return True

    async def _closed(self, who: Person) -> bool:
        await self.do.close(who, self.id, "resolved")
        return True

    async def _reopened(self, who: Person) -> bool:
        await self.do.reopen(who, self.id)
        return True

    async def _let_in(self, who: Person, other: Person, past: bool) -> bool:
        await self.do.add(who, self.id, other, past=past)
        return True

    async def _let_go(self, who: Person, other: Person) -> bool:
        await self.do.remove(who, self.id, other)
        return True


Talk.TestCase.settings = settings(
    max_examples=8,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
test_whatever_people_do = pytest.mark.timeout(300)(Talk.TestCase)
