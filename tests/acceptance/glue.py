"""Steps that may be coroutines. pytest-bdd knows plain functions only and would silently never run the others."""

import functools
import inspect
from collections.abc import Callable
from typing import Any

import pytest_bdd
from pytest_bdd import parsers

from tests.acceptance.drivers.seen import Refused
from tests.acceptance.scene import Outcome
from tests.acceptance.words import WORDS

Step = Callable[..., Any]


def synchronous(step: Step) -> Step:
    """The step as a plain function: a coroutine runs on the loop of the fixture `portal`."""
    if not inspect.iscoroutinefunction(step):
        return step
    signature = inspect.signature(step)

    @functools.wraps(step)
    def run(*, portal: Any, **said: Any) -> Any:
        return portal.call(functools.partial(step, **said))

    del run.__wrapped__  # type: ignore[attr-defined]
    portal = inspect.Parameter("portal", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    run.__signature__ = signature.replace(  # type: ignore[attr-defined]
        parameters=[*signature.parameters.values(), portal]
    )
    return run


def _keyword(register: Step) -> Callable[..., Callable[[Step], Step]]:
    def keyword(sentence: str, *, stacklevel: int = 2, **more: Any) -> Callable[[Step], Step]:
        parser = parsers.cfparse(sentence, extra_types=WORDS)

        def decorate(step: Step) -> Step:
            registered: Step = register(parser, stacklevel=stacklevel, **more)(synchronous(step))
            return registered

        return decorate

    return keyword


given, when, _then = map(_keyword, (pytest_bdd.given, pytest_bdd.when, pytest_bdd.then))


def then(sentence: str, *, expects_refusal: bool = False) -> Callable[[Step], Step]:
    """What is seen afterwards. Unless it is about a refusal, what was asked must have been granted."""

    def decorate(step: Step) -> Step:
        signature = inspect.signature(step)

        @functools.wraps(step)
        async def check(**said: Any) -> None:
            scene = said["scene"]
            assert expects_refusal or scene.unheard is None, f"refused: {scene.unheard}"
            if inspect.iscoroutinefunction(step):
                await step(**said)
            else:
                step(**said)

        del check.__wrapped__  # type: ignore[attr-defined]
        check.__signature__ = signature  # type: ignore[attr-defined]
        _then(sentence, stacklevel=3)(check)
        return step

    return decorate


def deed(present: str, *, past: str | None = None) -> Callable[[Step], Step]:
    """Something people do: the `When` of an example in the present, a `Given` that must succeed in the `past`."""

    def decorate(step: Step) -> Step:
        when(present, stacklevel=3, target_fixture="outcome")(_attempt(step))
        if past is not None:
            given(past, stacklevel=3)(step)
        return step

    return decorate


def _attempt(step: Step) -> Step:
    """The step, answering what came of it: its result or the refusal."""

    @functools.wraps(step)
    async def attempt(**said: Any) -> Outcome:
        scene = said["scene"]
        try:
            return Outcome(value=await step(**said))
        except Refused as refusal:
            scene.unheard = refusal
            return Outcome(refusal=refusal)

    del attempt.__wrapped__  # type: ignore[attr-defined]
    attempt.__signature__ = inspect.signature(step)  # type: ignore[attr-defined]
    return attempt
