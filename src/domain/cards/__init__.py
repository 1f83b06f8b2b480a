"""The kinds of card, one module each, which names it `KIND`. A further kind is a further file here."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from pkgutil import iter_modules

from domain.card import Card, CardKind, Facts


def kinds_in(package: str, path: Iterable[str]) -> Mapping[str, CardKind]:
    """The kinds that the modules of a package name, by name."""
    modules = (import_module(f"{package}.{found.name}") for found in iter_modules(list(path)))
    found = (module.KIND for module in modules)
    return {kind.name: kind for kind in found}


KINDS: Mapping[str, CardKind] = kinds_in(__name__, __path__)
"""Every kind that there is."""


def public_facts(card: Card) -> Facts:
    """What a card holds for everybody who may read it; nothing of a kind that is not known."""
    kind = KINDS.get(card.kind)
    return {} if kind is None else {name: value for name, value in card.facts.items() if name not in kind.private}
