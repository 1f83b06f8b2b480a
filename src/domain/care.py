"""Care relations: who cares for whom, how that ended, and what is said about it before anybody types."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from attrs import frozen

from domain.errors import CareRelationEnded, Forbidden
from domain.ids import Identity, identity_key
from domain.person import Person, Role


class CareEnd(StrEnum):
    """Why a provider cares for a patient no longer."""

    DISCHARGED = "discharged"
    PROVIDER_LEFT = "provider-left"
    TRANSFERRED = "transferred"
    ENDED_BY_PATIENT = "ended-by-patient"
    BLOCKED = "blocked-by-clinic"


class CareStatus(StrEnum):
    """How a care relation stands."""

    ACTIVE = "active"
    ENDED = "ended"
    BLOCKED = "blocked"


@frozen(kw_only=True)
class CareRelation:
    """One provider's care for one patient. `reason`, `since` and `by` tell of its end, if it ended."""

    patient: Identity
    provider: Identity
    reason: CareEnd | None = None
    since: datetime | None = None
    by: Identity | None = None

    @property
    def status(self) -> CareStatus:
        """Active until something ended it; blocked is what the clinic ended against somebody's will."""
        if self.reason is None:
            return CareStatus.ACTIVE
        return CareStatus.BLOCKED if self.reason is CareEnd.BLOCKED else CareStatus.ENDED


@frozen(kw_only=True)
class CareNotice:
    """What a member is told of ended care before they type: why, whose, and whether they may write all the same."""

    reason: CareEnd
    provider: Identity
    can_send: bool


class Carer(Protocol):
    """A member, as far as care goes."""

    @property
    def identity(self) -> Identity: ...
    @property
    def role(self) -> Role: ...
    @property
    def care_end(self) -> CareEnd | None: ...


def notice_for(viewer: Identity, members: Collection[Carer], assignee: Identity | None) -> CareNotice | None:
    """What ended care means to one member of a conversation; `None` when nothing ended that concerns them.

    A provider whose own relation ended writes no more to the patient; of their colleagues' they need not be told.
    The patient writes on as long as there is a provider whose relation lasts, or none at all yet, and is told of
    the others: of the accountable one first.
    """
    mine = next((one for one in members if one.identity == viewer), None)
    if mine is None:
        return None
    if mine.role is Role.PROVIDER:
        return None if mine.care_end is None else CareNotice(reason=mine.care_end, provider=viewer, can_send=False)
    providers = [one for one in members if one.role is Role.PROVIDER]
    ended = [(one.identity, one.care_end) for one in providers if one.care_end is not None]
    if not ended:
        return None
    provider, reason = min(ended, key=lambda one: one[0] != assignee)
    return CareNotice(reason=reason, provider=provider, can_send=len(ended) < len(providers))


def check_may_write(author: Identity, members: Collection[Carer], assignee: Identity | None) -> None:
    """Raise `CareRelationEnded` for a member to whom ended care leaves nobody to write to."""
    if all(one.care_end is None for one in members):  # as a rule, so it is asked first
        return
    notice = notice_for(author, members, assignee)
    if notice is not None and not notice.can_send:
        raise CareRelationEnded(notice.reason)


def check_may_join(people: Iterable[Person], ended: Mapping[Identity, CareRelation]) -> None:
    """Raise `CareRelationEnded` if one of those who come together with the patient cares for them no longer."""
    for person in people:
        relation = ended.get(person.identity)
        if relation is not None and relation.reason is not None:
            raise CareRelationEnded(relation.reason)


def check_care_team(patient: Person, people: Iterable[Person]) -> None:
    """Raise `Forbidden` unless all the providers among `people` are of the patient's care team."""
    providers = {identity_key(person.identity) for person in people if person.role is Role.PROVIDER}
    if not providers <= set(map(identity_key, patient.care_team)):
        raise Forbidden("outside the care relation")


@frozen
class CareTexts:
    """What the clinic says about ended care, by language and reason; the first language is for all others.

    `unconsented` is what it says to a patient's side that is refused everything for want of a consent.

    `contact` is the clinic's own way to get help, such as a telephone number, said after each text.
    """

    by_language: Mapping[str, Mapping[CareEnd, str]]
    to_staff: Mapping[str, str]
    unconsented: Mapping[str, str]
    contact: str = ""

    def say(self, reason: CareEnd, reader: Role, language: str) -> str:
        """The text for such a reader of that language (a BCP 47 tag: its first part counts)."""
        known = self._known(language)
        return self.to_staff[known] if reader.is_staff else self._with_contact(self.by_language[known][reason])

    def without_consent(self, language: str) -> str:
        """How else to reach the clinic, for a reader of that language."""
        return self._with_contact(self.unconsented[self._known(language)])

    def _known(self, language: str) -> str:
        spoken = language.partition("-")[0].lower()
        return spoken if spoken in self.by_language else next(iter(self.by_language))

    def _with_contact(self, text: str) -> str:
        return f"{text} {self.contact}".rstrip()
