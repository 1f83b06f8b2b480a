"""The clinic behind both drivers: one container, a clock that stands still, and the cast."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from attrs import evolve
from dependency_injector import providers

from adapters.mock.clock import FakeClock
from adapters.mock.files import ObedientScanner
from adapters.mock.keys import InMemoryKeys
from application.consent.grant_consent import GrantConsent
from application.people.register_person import RegisterPerson
from application.ports.inbound import HistoryUnavailable
from bootstrap.consent_documents import POLICY
from bootstrap.container import Container, build_container
from bootstrap.settings import Profile, read_settings
from domain.access import CLOCKWORK, Actor
from domain.consent import CHAT, ConsentPolicy, ConsentVersion
from domain.ids import Identity
from domain.person import Role
from tests.acceptance.drivers.telephones import PushingGateway, Telephones
from tests.acceptance.people import CAST, Person

NO_FILE = Path("no-such-file.env")


class Published:
    """The consent policy in force; a new document can be published while the server runs."""

    def __init__(self, policy: ConsentPolicy) -> None:
        self._policy = policy

    def __getattr__(self, name: str) -> Any:
        return getattr(self._policy, name)

    def publish(self, version: str, clock: FakeClock, grace: timedelta = timedelta(0)) -> None:
        """Let a new version of each document count from now on, and signatures of old for `grace` longer."""
        *_, last = self._policy.versions
        documents = tuple(evolve(one, version=version) for one in last.documents)
        new = ConsentVersion(name=version, since=clock.now(), documents=documents, grace=grace)
        self._policy = evolve(self._policy, versions=(*self._policy.versions, new))


class FilesElsewhere:
    """Files that people sent at the messaging provider's own clients."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}
        self.out_of_reach = False

    async def fetch(self, ref: str) -> bytes:
        if self.out_of_reach:
            raise HistoryUnavailable("media-unreachable")
        return self.contents[ref]


class Clinic:
    """A server's container without an open door, and what a feature moves by hand."""

    def __init__(self, record: str, keys: InMemoryKeys | None = None, *, pushes: bool = False, **given: str) -> None:
        # The triggers that keep the audit know the true time, whatever a feature says that it is.
        given = {"RATE_LIMITS": "off", "AUDIT_KEPT": "36525d", "CLINIC_ZONE": "UTC", **given}
        settings = read_settings(Profile.DEMO, given, env_file=NO_FILE)
        self.clock = FakeClock()
        self.published = Published(POLICY)
        self.container: Container = build_container(settings, record=record, keys="memory")
        self.container.keys.override(providers.Object(keys or InMemoryKeys()))
        self.container.clock.override(self.clock)
        self.scanner = ObedientScanner()
        self.container.scanner.override(providers.Object(self.scanner))
        self.files_elsewhere = FilesElsewhere()
        self.container.provider_files.override(providers.Object(self.files_elsewhere))
        self.telephones = Telephones()
        if pushes:
            self.container.config.pushes.from_value("twilio")
            self.container.pushes.override(providers.Object(self.telephones))
            self.container.gateway.override(providers.Object(PushingGateway(telephones=self.telephones)))
        self.container.consent.override(providers.Object(self.published))
        self.container.demo.override(providers.Object(False))
        self.container.daily_conversations.override(providers.Object(settings.chat.new_conversations_per_day))

    async def people_arrive(self) -> None:
        """Put the cast in the directory, and the signatures of those who agreed on record."""
        use_cases = self.container.use_cases()
        for person in CAST.values():
            await use_cases.register_person(RegisterPerson(actor=CLOCKWORK, person=person.known()))
            if person.agreed and person.role is Role.PATIENT:
                agreed = GrantConsent(actor=actor_of(person), identity=person.identity, scopes=frozenset({CHAT}))
                await use_cases.grant_consent(agreed)

    async def pass_time(self, span: timedelta) -> None:
        """Move the clock, and let every job have its turn."""
        self.clock.advance(span)
        for job in self.container.jobs():
            await job.run()


def actor_of(person: Person) -> Actor:
    """The person as use cases know them."""
    return Actor(identity=Identity(person.identity), role=person.role, pools=person.pools)
