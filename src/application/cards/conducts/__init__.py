"""What a kind of card does beside changing its state, one module each, with a function `conduct`.

A kind that has no module here changes its state and nothing else.
"""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules

from application.cards.conduct import Conduct, Conducts, PlainConduct, Tools
from domain.card import CardKind
from domain.cards import KINDS


def conducts(tools: Tools, kinds: Mapping[str, CardKind] = KINDS) -> Conducts:
    """The conducts of these kinds, each with its tools."""
    own = {one.name for one in iter_modules(__path__)}
    return Conducts({name: _conduct(kind, tools, own) for name, kind in kinds.items()})


def _conduct(kind: CardKind, tools: Tools, own: set[str]) -> Conduct:
    module = kind.name.replace("-", "_")
    if module not in own:
        return PlainConduct(kind)
    made: Conduct = import_module(f"{__name__}.{module}").conduct(tools)
    return made
