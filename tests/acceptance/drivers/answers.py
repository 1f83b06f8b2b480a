"""What a use case answers: its result, or the refusal as a person is told it."""

from collections.abc import Awaitable
from typing import TypeVar

from domain.errors import CareRelationEnded, ConsentRequired, DomainError, Invalid
from tests.acceptance.drivers.seen import Refused

T = TypeVar("T")


async def answer(doing: Awaitable[T]) -> T:
    """Wait for the result; a broken rule becomes `Refused`."""
    try:
        return await doing
    except Invalid as error:
        raise Refused(error.code, *(flaw.code for flaw in error.flaws)) from None
    except (CareRelationEnded, ConsentRequired) as error:
        raise Refused(error.code, help=error.text) from None
    except DomainError as error:
        raise Refused(error.code) from None
