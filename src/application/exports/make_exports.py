"""Make exports, a document at a time. Whatever happens between two documents, another maker goes on from there."""

import asyncio
import hashlib
import zlib
from collections.abc import Sequence
from datetime import timedelta

from attrs import evolve, frozen

from application.exports.ask_export import ExportConversation, scope_object
from application.exports.held import held_conversations
from application.exports.letters import letter_documents
from application.exports.manifest import MANIFEST, SIGNATURE, export_object, manifest
from application.exports.portions import Read, read_portion
from application.gate import Gate, Look
from application.ports.audit_chain import AuditChain, CheckpointSigner
from application.ports.clock import Clock, Ids
from application.ports.exports import ExportRenderer, ManifestSigner
from application.ports.files import FileGone, FileStore, FileStoreUnavailable
from application.ports.inbound import Inbox
from application.ports.readers import ConversationIndex, TimelineReader
from application.ports.unit_of_work import UnitOfWork, UnitOfWorkFactory
from application.views import MessageView
from domain.access import CLOCKWORK, Action, Actor
from domain.attachment import BlobId
from domain.audit import AuditRecord, Outcome
from domain.audit_chain import Checkpoint
from domain.errors import ConcurrentUpdate, Forbidden, NotFound
from domain.export import (
    LARGEST,
    MOST_FILES,
    Authority,
    Export,
    ExportedFile,
    ExportFailure,
    ExportPolicy,
)
from domain.file_types import EXTENSIONS
from domain.ids import AuditId, ConversationId, ExportId

AT_ONCE = 10
"""How many of those that are due are looked at in one go."""
COUNTED = 100_000
"""How many conversations are counted for the progress."""
SOON = timedelta(seconds=1)
"""When the audit's chain is looked at again."""
LATER = timedelta(seconds=10)
"""When a file store that was out of reach is tried again."""


@frozen(kw_only=True)
class MakeExports:
    """A job. Every process may run it: who saved an export's next step first makes it."""

    uow: UnitOfWorkFactory
    gate: Gate
    clock: Clock
    ids: Ids
    index: ConversationIndex
    timeline: TimelineReader
    """The whole one: what of it is beyond its time is a matter of the export's authority."""
    inbox: Inbox
    store: FileStore
    chain: AuditChain
    signer: CheckpointSigner
    manifests: ManifestSigner
    renderer: ExportRenderer
    policy: ExportPolicy

    async def __call__(self) -> int:
        """Go on with everything that is due, one document each in turn; return how many steps it took."""
        steps = 0
        while due := await self._due():
            for id in due:
                await self._step(id)
                steps += 1
        return steps

    async def _due(self) -> tuple[ExportId, ...]:
        async with self.uow() as uow:
            return await uow.exports.due(self.clock.now(), AT_ONCE)

    async def _step(self, id: ExportId) -> None:
        try:
            export = await self._claim(id)
            async with asyncio.timeout(self.policy.step.total_seconds()):
                await self._go_on(export)
        except (ConcurrentUpdate, NotFound):
            return  # another is at it, or it was given up
        except FileStoreUnavailable:
            await self._save(evolve(export, due_at=self.clock.now() + LATER))

    async def _claim(self, id: ExportId) -> Export:
        now = self.clock.now()
        async with self.uow() as uow:
            export = await uow.exports.get(id)
            if export.due_at is None or export.due_at > now:
                raise ConcurrentUpdate("another is at it")
            claimed = export.claimed(now, self.policy)
            uow.exports.save(claimed)
            await uow.commit()
        return evolve(claimed, version=claimed.version + 1)

    async def _save(self, export: Export) -> None:
        async with self.uow() as uow:
            uow.exports.save(export)
            await uow.commit()

    async def _go_on(self, export: Export) -> None:
        async with self.uow() as uow:
            actor, failure = await self._actor(uow, export)
        if failure is None and self.clock.now() - export.asked_at >= self.policy.longest:
            failure = ExportFailure.TOO_LONG
        if failure is None and (export.size > LARGEST or export.files > MOST_FILES):
            failure = ExportFailure.TOO_LARGE
        if failure is not None:
            await self._fail(export, failure)
        elif export.audit is not None:
            await self._prove(export, export.audit)
        else:
            await self._write(export, actor)

    async def _actor(self, uow: UnitOfWork, export: Export) -> tuple[Actor, ExportFailure | None]:
        """The asker as they are now, and why nothing may be made for them any more."""
        if export.authority is Authority.OPERATOR:
            return CLOCKWORK, None
        person = await uow.people.get(export.asker)
        actor = Actor(identity=person.identity, role=person.role, session=export.session, pools=person.pools)
        if not person.active or person.role is not export.role:
            return actor, ExportFailure.NOT_ALLOWED
        session = None if export.session is None else await uow.sessions.get(export.session)
        signed_out = session is not None and session.ended_at is not None
        return actor, ExportFailure.SIGNED_OUT if signed_out else None

    # One document

    async def _write(self, export: Export, actor: Actor) -> None:
        if not export.total:
            export = evolve(export, total=max(1, await self._count(export)))
        id = await self._next(export)
        if id is None:
            await self._complete(export)
            return
        async with self.uow() as uow:
            look = await self._look(uow, export, actor, id)
            read = None
            if look is not None:
                visible_from = 1 if export.authority is Authority.OPERATOR else look.visible_from(export.asker)
                read = await read_portion(uow, self.timeline, self.gate.expiry, export, look.conversation, visible_from)
        if look is None or read is None:
            await self._pass_over(export, id)
        else:
            await self._keep(export, actor, look, read)

    async def _pass_over(self, export: Export, id: ConversationId) -> None:
        """What nobody may export any more is left out of many, and the end of what was asked for by name."""
        if export.authority is Authority.EMERGENCY or export.scope.conversation is not None:
            await self._fail(export, ExportFailure.NOT_ALLOWED)
        else:
            await self._save(evolve(export, at=id, due_at=self.clock.now()).through())

    async def _keep(self, export: Export, actor: Actor, look: Look, read: Read) -> None:
        if export.size + sum(one.size for one in read.files) > LARGEST:
            await self._fail(export, ExportFailure.TOO_LARGE)
            return
        portion, files = read.portion, await self._documents(export, read)
        after = export.reached(portion.conversation, read.upto, look.conversation.last_seq)
        after = after.with_part(portion.part, files)
        after = evolve(after.through() if read.ended else after, due_at=self.clock.now())
        async with self.uow() as uow:
            if files and portion.part == 1:
                self._record(uow, export, actor, look)
            for file in files:
                uow.leftovers.strike_off(file.blob)
            uow.exports.save(after, *files)
            await uow.commit()

    async def _documents(self, export: Export, read: Read) -> Sequence[ExportedFile]:
        """The portion written down, and copies of the contents that go with it; what is gone the document tells.

        With the last portion goes what the provider told of the conversation, in an export for the record.
        """
        portion, wanted = read.portion, export.scope.conversation is not None
        files: list[ExportedFile] = []
        if portion.messages or (wanted and portion.part == 1 and read.ended):
            name = f"conversation-{portion.conversation}-{portion.part:03}.{export.form}"
            written = await self.renderer.render(export.form, portion)
            files.append(await self._put(export.files, name, written, portion.conversation, portion.messages))
        for file in read.files:
            try:
                content = b"".join([piece async for piece in self.store.read(file.blob)])
            except FileGone:
                continue
            name = f"file-{file.id}.{min(EXTENSIONS[file.type])}"
            files.append(await self._put(export.files + len(files), name, content, portion.conversation))
        return [*files, *await self._letters(export, read, export.files + len(files))]

    async def _letters(self, export: Export, read: Read, number: int) -> list[ExportedFile]:
        if not (read.whole and read.ended):
            return []
        id, files = read.portion.conversation, list[ExportedFile]()
        async for content in letter_documents(self.inbox, id, export):
            name = f"webhooks-{id}-{len(files) + 1:03}.jsonl"
            files.append(await self._put(number + len(files), name, content, id))
        return files

    def _record(self, uow: UnitOfWork, export: Export, actor: Actor, look: Look) -> None:
        reason = f"glass:{look.glass.id}" if look.glass else f"export:{export.id}"
        self.gate.record(uow, ExportConversation(actor=actor, conversation=look.conversation.id), reason=reason)

    async def _look(self, uow: UnitOfWork, export: Export, actor: Actor, id: ConversationId) -> Look | None:
        """The right is asked for at each document; `None` where there is none any more."""
        try:
            if export.authority is Authority.OPERATOR:
                return Look(await uow.conversations.get(id))
            return await self.gate.look(uow, ExportConversation(actor=actor, conversation=id))
        except (Forbidden, NotFound):
            return None

    async def _next(self, export: Export) -> ConversationId | None:
        if export.seq is not None:
            return export.at
        if export.scope.conversation is not None:
            return export.scope.conversation if export.at is None else None
        found = await self._ids(export, behind=export.at, limit=1)
        return found[0] if found else None

    async def _count(self, export: Export) -> int:
        if export.scope.conversation is not None:
            return 1
        return len(await self._ids(export, behind=None, limit=COUNTED))

    async def _ids(self, export: Export, *, behind: ConversationId | None, limit: int) -> tuple[ConversationId, ...]:
        member = export.asker if export.authority is Authority.MEMBER else None
        return await self.index.ids(member=member, patient=export.scope.patient, behind=behind, limit=limit)

    # The end

    async def _complete(self, export: Export) -> None:
        """Say on the audit what it holds; the chain's link of that record is the proof."""
        async with self.uow() as uow:
            actor, _ = await self._actor(uow, export)
            files = await uow.exports.files(export.id)
            record = AuditRecord(
                id=AuditId(self.ids.new()),
                at=self.clock.now(),
                actor=actor,
                action=Action.EXPORT,
                object=export_object(export, files),
                reason=await self._by_what(uow, export),
            )
            uow.audit.add(record)
            uow.exports.save(evolve(export, audit=record.id, due_at=self.clock.now() + SOON))
            await uow.commit()

    async def _by_what(self, uow: UnitOfWork, export: Export) -> str:
        """Of an emergency its use of break-glass: by that the record is found for the patient, and in its review."""
        glass = await uow.glasses.latest_of(export.asker) if export.authority is Authority.EMERGENCY else None
        return "complete" if glass is None else f"glass:{glass.id}"

    async def _prove(self, export: Export, audit: AuditId) -> None:
        linked = await self.chain.linked(audit)
        if linked is None:
            await self._save(evolve(export, due_at=self.clock.now() + SOON))
            return
        async with self.uow() as uow:
            files = await uow.exports.files(export.id)
            # Who takes part does not learn by an export of theirs that a hold stands.
            may_know = export.authority is not Authority.MEMBER
            held = await held_conversations(uow, files) if may_know else None
        about_nobody = await self.inbox.about_nobody() if export.authority is Authority.OPERATOR else None
        here = Checkpoint(position=linked.link.position, hash=linked.link.hash, at=self.clock.now())
        told = manifest(export, files, held, about_nobody, linked, self.signer.sign(here), self.manifests)
        proof = await self._put(export.files, MANIFEST, told)
        signature = self.manifests.sign_manifest(told).hex().encode() + b"\n"
        signed = await self._put(export.files + 1, SIGNATURE, signature)
        async with self.uow() as uow:
            for file in (proof, signed):
                uow.leftovers.strike_off(file.blob)
            done = export.with_file(proof).with_file(signed)
            uow.exports.save(done.finished(self.clock.now(), self.policy), proof, signed)
            await uow.commit()

    async def _put(
        self,
        number: int,
        name: str,
        content: bytes,
        conversation: ConversationId | None = None,
        messages: Sequence[MessageView] = (),
    ) -> ExportedFile:
        """Keep a document; until it is known it is among the leftovers, so that nothing of it stays behind."""
        blob = BlobId(self.ids.new())
        async with self.uow() as uow:
            uow.leftovers.add(blob, self.clock.now() + self.policy.longest)
            await uow.commit()
        await self.store.put(blob, content)
        return ExportedFile(
            number=number,
            name=name,
            blob=blob,
            size=len(content),
            sha256=hashlib.sha256(content).hexdigest(),
            crc32=zlib.crc32(content),
            conversation=conversation,
            messages=len(messages),
            first_seq=messages[0].seq if messages else 0,
            last_seq=messages[-1].seq if messages else 0,
        )

    async def _fail(self, export: Export, why: ExportFailure) -> None:
        async with self.uow() as uow:
            actor, _ = await self._actor(uow, export)
            uow.audit.add(
                AuditRecord(
                    id=AuditId(self.ids.new()),
                    at=self.clock.now(),
                    actor=actor,
                    action=Action.EXPORT,
                    object=scope_object(export.scope),
                    outcome=Outcome.FAILED,
                    reason=why,
                )
            )
            uow.exports.save(export.failed(why))
            await uow.commit()
