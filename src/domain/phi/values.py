"""What a value must look like to be what the words beside it call it."""

import re
from collections.abc import Callable, Mapping

from attrs import frozen

from domain.phi import checksums
from domain.phi.cue_words import Kind
from domain.phi.findings import Category, Severity

_MBI = re.compile(
    r"[1-9][ac-hjkmnp-rt-y][0-9ac-hjkmnp-rt-y][0-9][ac-hjkmnp-rt-y][0-9ac-hjkmnp-rt-y][0-9][ac-hjkmnp-rt-y]{2}[0-9]{2}"
)
_CLIA = re.compile(r"[0-9]{2}d[0-9]{7}")
_PASSPORT = re.compile(r"[0-9]{8,9}|[a-z]{1,2}[0-9]{6,8}")
_HICN = re.compile(r"[0-9]{9}[a-z][0-9]?")
_RANGE = re.compile(r"[0-9]{1,3}[-/][0-9]{1,3}")
_ICD = re.compile(r"[a-tv-z][0-9][0-9ab]\.[0-9a-z]{1,4}")
_SLASHED = re.compile(
    r"(?:[0-9]{1,4}/[0-9]{1,2}/[0-9]{1,4}|[12][0-9]{3}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}-(?:19|20)[0-9]{2})"
    r"(?![0-9a-z/-])"
)
"""Written as a day, whether or not there is one: no number that anybody gave out."""
_TELEPHONE = re.compile(r"(?:[0-9]{3}[-. ])?[0-9]{3}[-.][0-9]{4}")
_WITH_AREA = re.compile(r"[0-9]{3}[-. ][0-9]{3}[-.][0-9]{4}")
_MIXED = re.compile(r"[a-z][0-9][a-z]+[0-9]")
_LEAST_MIXED = 7
"""From this length on figures apart between letters are no word, however few they are: "mebq7yt2"."""
_FEW = re.compile(r"[0-9]{5}")
"""What a watch counts and a meter reads."""
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_ONLY_ALNUM = re.compile(r"[^0-9a-z]+")


def compact(value: str) -> str:
    """Letters and digits alone."""
    return _ONLY_ALNUM.sub("", value)


@frozen
class Acceptance:
    """What a cue of one kind takes for its value; lengths count letters and digits."""

    rule_id: str
    category: Category
    severity: Severity
    confidence: float
    digits: int = 4
    """At least so many."""
    least: int = 5
    most: int = 14
    letters: bool = True
    check: Callable[[str], bool] | None = None
    strict: bool = False
    """A value that fails the check is no identifier at all: the words claim what the number cannot be."""
    linked: bool = False
    """Only with nothing but connecting words in between."""

    shaped: bool = False
    """A value that is written as a telephone number, or is but a few digits, is none."""
    undialled: bool = False
    """A value that is written as a telephone number with its area is none."""

    def fits(self, plain: str) -> bool:
        """Whether a value of so many letters and digits claims to be one."""
        return self.least <= len(plain) <= self.most

    def takes(self, value: str, plain: str) -> bool:
        """Whether `value`, of which `plain` are the letters and digits, can be it."""
        if not self.fits(plain) or _UUID.fullmatch(value) or value.count(".") > 1:
            return False
        if _ICD.fullmatch(value) or _RANGE.fullmatch(value) or _SLASHED.match(value):
            return False
        if self.shaped and (_TELEPHONE.fullmatch(value) or _FEW.fullmatch(plain)):
            return False
        if self.undialled and _WITH_AREA.fullmatch(value):
            return False
        count = sum(map(str.isdigit, plain))
        mixed = len(plain) >= _LEAST_MIXED and _MIXED.search(plain) is not None
        if (count < self.digits and not mixed) or (not self.letters and count < len(plain)):
            return False
        return self.check is None or self.check(plain)


def _social(plain: str) -> bool:
    return checksums.ssn(plain) or checksums.itin(plain)


def _medicare(plain: str) -> bool:
    return _MBI.fullmatch(plain) is not None or (_HICN.fullmatch(plain) is not None and checksums.ssn(plain[:9]))


def _vin(plain: str) -> bool:
    """Of cars built in North America the check must hold; elsewhere it may fail (49 CFR 565.15)."""
    if len(plain) != 17 or set("ioq") & set(plain):
        return False
    return plain[0] not in "12345" or checksums.vin(plain)


def _serial(plain: str) -> bool:
    """Not what is written as a vehicle's number: that is one, or none."""
    return len(plain) != 17 or plain.isdigit()


def _plate(plain: str) -> bool:
    return not plain.isdigit() and not plain.isalpha()


def _phone(plain: str) -> bool:
    if len(plain) == 7:
        return plain[0] > "1" and plain[1:3] != "11"
    return checksums.nanp(plain)


def _day(plain: str) -> bool:
    """mmddyyyy, ddmmyyyy, yyyymmdd or mmddyy."""
    if len(plain) == 6:
        century = 2000 if int(plain[4:]) < 50 else 1900
        return checksums.calendar_day(century + int(plain[4:]), int(plain[:2]), int(plain[2:4]))
    if len(plain) != 8:
        return False
    us = checksums.calendar_day(int(plain[4:]), int(plain[:2]), int(plain[2:4]))
    elsewhere = checksums.calendar_day(int(plain[4:]), int(plain[2:4]), int(plain[:2]))
    return us or elsewhere or checksums.calendar_day(int(plain[:4]), int(plain[4:6]), int(plain[6:]))


_C, _S = Category, Severity
ACCEPTED: Mapping[Kind, tuple[Acceptance, ...]] = {
    Kind.SSN: (Acceptance("ssn.cued", _C.SSN, _S.CRITICAL, 0.98, 9, 9, 10, False, _social, strict=True),),
    Kind.MRN: (Acceptance("mrn.cued", _C.MRN, _S.HIGH, 0.95, undialled=True),),
    Kind.MEDICARE: (
        Acceptance("plan.medicare", _C.HEALTH_PLAN, _S.CRITICAL, 0.98, 4, 10, 11, True, _medicare, strict=True),
    ),
    Kind.PLAN: (Acceptance("plan.cued", _C.HEALTH_PLAN, _S.HIGH, 0.90, 3, 5, 17),),
    Kind.CARD: (
        Acceptance("card.cued", _C.ACCOUNT, _S.CRITICAL, 0.98, 13, 13, 19, False, checksums.card, strict=True),
        Acceptance("plan.cued", _C.HEALTH_PLAN, _S.HIGH, 0.60, 6, 8, 12, linked=True),
    ),
    Kind.ACCOUNT: (Acceptance("account.cued", _C.ACCOUNT, _S.HIGH, 0.90, 5, 6, 17),),
    Kind.ROUTING: (
        Acceptance("bank.routing", _C.ACCOUNT, _S.CRITICAL, 0.95, 9, 9, 9, False, checksums.routing, strict=True),
    ),
    Kind.IBAN: (Acceptance("bank.iban", _C.ACCOUNT, _S.CRITICAL, 0.98, 4, 15, 34, True, checksums.iban, strict=True),),
    Kind.NPI: (Acceptance("license.npi", _C.LICENSE, _S.HIGH, 0.98, 10, 10, 10, False, checksums.npi, strict=True),),
    Kind.DEA: (Acceptance("license.dea", _C.LICENSE, _S.HIGH, 0.98, 7, 9, 9, True, checksums.dea, strict=True),),
    Kind.CLIA: (
        Acceptance(
            "license.clia",
            _C.LICENSE,
            _S.HIGH,
            0.95,
            9,
            10,
            10,
            True,
            lambda plain: _CLIA.fullmatch(plain) is not None,
            strict=True,
        ),
    ),
    Kind.LICENSE: (Acceptance("license.cued", _C.LICENSE, _S.CRITICAL, 0.90),),
    Kind.VIN: (Acceptance("vehicle.vin", _C.VEHICLE, _S.MEDIUM, 0.97, 4, 17, 17, True, _vin, strict=True),),
    Kind.PLATE: (Acceptance("vehicle.plate", _C.VEHICLE, _S.MEDIUM, 0.85, 1, 5, 8, True, _plate),),
    Kind.DEVICE: (Acceptance("device.serial", _C.DEVICE, _S.MEDIUM, 0.90, 3, 5, 20, True, _serial, shaped=True),),
    Kind.PASSPORT: (
        Acceptance(
            "passport.cued",
            _C.OTHER_ID,
            _S.CRITICAL,
            0.92,
            6,
            7,
            9,
            True,
            lambda plain: _PASSPORT.fullmatch(plain) is not None,
        ),
    ),
    Kind.PRESCRIPTION: (Acceptance("id.prescription", _C.OTHER_ID, _S.MEDIUM, 0.88, 5, 5, 14),),
    Kind.OTHER: (Acceptance("id.cued", _C.OTHER_ID, _S.MEDIUM, 0.85, 4, 5, 20),),
    Kind.PHONE: (
        Acceptance("phone.cued", _C.PHONE, _S.MEDIUM, 0.95, 10, 10, 11, False, _phone),
        Acceptance("phone.local", _C.PHONE, _S.MEDIUM, 0.70, 7, 7, 7, False, _phone, linked=True),
    ),
    Kind.BIRTH: (Acceptance("date.compact", _C.DATE, _S.MEDIUM, 0.90, 6, 6, 8, False, _day),),
    Kind.DATE: (Acceptance("date.compact", _C.DATE, _S.LOW, 0.60, 8, 8, 8, False, _day, linked=True),),
    Kind.ZIP: (Acceptance("zip.cued", _C.LOCATION, _S.LOW, 0.90, 5, 5, 9, False, checksums.zip_code),),
    Kind.HARMLESS: (),
}
"""For each kind what it takes. Near cues claim without proof what far cues claim, but reach less far."""
