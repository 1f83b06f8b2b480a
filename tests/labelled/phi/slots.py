"""What may stand between braces in a template.

`{phone}` draws a value; it is labelled when its slot has a category. `{NAME=Thuy}` is written out by hand and
labelled. `{bad.ssn}` draws a broken number, which no detector may report.
"""

import re
from collections.abc import Callable, Iterator

from tests.labelled.phi.dice import Dice
from tests.labelled.phi.makers import broken, contacts, dates, harmless, numbers, people, places, things
from tests.labelled.phi.message import Piece

Maker = Callable[[Dice], str]

IDENTIFIERS: dict[str, dict[str, Maker]] = {
    "NAME": {
        "name": people.full,
        "first": people.given,
        "last": people.surname,
        "turned": people.turned,
        "initial": people.with_initial,
        "double": people.double_meaning,
    },
    "LOCATION": {
        "street": places.street,
        "address": places.address,
        "address-lines": places.address_lines,
        "zip": places.zip_code,
        "zip-plus": places.zip_plus,
        "pobox": places.po_box,
        "town": places.town,
        "county": places.county,
        "house": places.house,
    },
    "DATE": {
        "birth": dates.birth,
        "date": dates.full,
        "day": dates.named,
        "day-short": dates.short,
        "stamp": dates.stamp,
    },
    "AGE": {"age-90": dates.great_age},
    "PHONE": {
        "phone": contacts.phone,
        "phone-bare": contacts.phone_bare,
        "phone-short": contacts.phone_short,
        "phone-ext": contacts.phone_extension,
        "phone-free": contacts.phone_free,
        "phone-abroad": contacts.phone_abroad,
    },
    "EMAIL": {"email": contacts.email, "email-spelled": contacts.email_spelled},
    "SSN": {
        "ssn": numbers.ssn,
        "ssn-spaced": numbers.ssn_spaced,
        "ssn-bare": numbers.ssn_bare,
        "ssn-last": numbers.last_four,
        "itin": numbers.itin,
    },
    "MRN": {"mrn": numbers.mrn},
    "HEALTH_PLAN": {
        "mbi": numbers.mbi,
        "mbi-dashed": numbers.mbi_dashed,
        "member": numbers.member,
        "policy": numbers.policy,
        "group": numbers.group,
        "medicaid": numbers.medicaid,
    },
    "ACCOUNT": {"card": numbers.card, "iban": numbers.iban, "routing": numbers.routing, "account": numbers.account},
    "LICENSE": {
        "npi": numbers.npi,
        "dea": numbers.dea,
        "driver": numbers.driver,
        "board": numbers.board,
        "clia": numbers.clia,
    },
    "VEHICLE": {"vin": things.vin, "plate": things.plate},
    "DEVICE": {"udi": things.udi, "serial": things.serial, "mac": things.mac},
    "URL": {"url": contacts.url, "url-www": contacts.url_www, "url-plain": contacts.url_plain},
    "IP": {"ipv4": contacts.ipv4, "ipv6": contacts.ipv6},
    "OTHER_ID": {
        "passport": numbers.passport,
        "rx": numbers.prescription,
        "reference": numbers.reference,
        "study": numbers.study,
        "handle": people.handle,
    },
}
CATEGORIES = tuple(IDENTIFIERS)

BROKEN: dict[str, Maker] = {
    "ssn": broken.ssn,
    "phone": broken.phone,
    "card": broken.card,
    "npi": broken.npi,
    "dea": broken.dea,
    "iban": broken.iban,
    "routing": broken.routing,
    "mbi": broken.mbi,
    "vin": broken.vin,
    "date": broken.date,
    "email": broken.email,
    "ipv4": broken.ipv4,
    "udi": broken.udi,
}
HARMLESS: dict[str, Maker] = {
    name.replace("_", "-"): maker
    for name, maker in vars(harmless).items()
    if callable(maker) and getattr(maker, "__module__", "") == harmless.__name__ and name != "checks_dashed"
}

_SLOT = re.compile(r"\{(?:([A-Z_]+)=([^}]+)|([a-z0-9.-]+))\}")
_MAKERS = {kind: (category, maker) for category, kinds in IDENTIFIERS.items() for kind, maker in kinds.items()}


class UnknownSlot(Exception):
    """A template names a slot or a category that there is not."""


def filled(template: str, dice: Dice) -> Iterator[Piece]:
    """The pieces of `template` with values drawn for its slots; `\\n` in it is a line break."""
    at = 0
    for slot in _SLOT.finditer(template):
        if slot.start() > at:
            yield Piece(_text(template[at : slot.start()]))
        yield _drawn(slot, dice)
        at = slot.end()
    if at < len(template):
        yield Piece(_text(template[at:]))


def _drawn(slot: re.Match[str], dice: Dice) -> Piece:
    category, literal, kind = slot.groups()
    if category:
        if category not in IDENTIFIERS:
            raise UnknownSlot(slot.group())
        return Piece(_text(literal), category, "by-hand")
    if kind in _MAKERS:
        category, maker = _MAKERS[kind]
        return Piece(maker(dice), category, kind)
    if kind.startswith("bad.") and kind[4:] in BROKEN:
        return Piece(BROKEN[kind[4:]](dice), None, kind)
    if kind in HARMLESS:
        return Piece(HARMLESS[kind](dice), None, kind)
    raise UnknownSlot(slot.group())


def _text(written: str) -> str:
    return written.replace("\\n", "\n")
