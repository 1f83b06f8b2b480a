"""Every refusal leaves a record, whichever door it came through."""

from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from attrs import frozen

from application.audit.record_access import AccessLog
from application.command import Command
from domain.errors import Forbidden, InvalidToken, NotFound

REFUSALS = (Forbidden, NotFound, InvalidToken)
"""Errors by which somebody is refused something; others say that it can not be done, whoever asks."""
C = TypeVar("C", bound=Command, contravariant=True)
R = TypeVar("R")


@frozen
class Audited(Generic[C, R]):
    """A use case whose refusals, sign-ins that failed included, are recorded before they are told."""

    handler: Callable[[C], Awaitable[R]]
    log: AccessLog

    async def __call__(self, command: C) -> R:
        try:
            return await self.handler(command)
        except REFUSALS as refusal:
            await self.log.refused(command, refusal)
            raise
