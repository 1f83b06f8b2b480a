"""Identifiers that are known by their shape: one table, read by the detector and exported to browser clients.

Patterns are for text in lower case and are written in the part of the regular-expression language that Python and
JavaScript (with the flag `u`) share: no possessive or atomic groups, every repeat bounded.
"""

from attrs import field, frozen

from domain.phi.findings import Category, Severity

_NOT_IN_NUMBER = "(?![0-9a-z])"
_MONTH = "(?:0?[1-9]|1[0-2])"
_DAY = "(?:0?[1-9]|[12][0-9]|3[01])"
_YEAR = "(?:19|20|21)[0-9]{2}"
_AREA = "[2-9](?!11)[0-8][0-9]"
_EXCHANGE = "[2-9](?!11)[0-9]{2}"
_EXTENSION = r"(?: ?,? ?(?:x|ext\.?|extension|#)[ .:]?[0-9]{1,6}(?![0-9]))?"
_OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"


@frozen
class Shape:
    """One rule: what it looks like, what proves it, and how sure it is without any word beside it."""

    rule_id: str
    category: Category
    pattern: str = field(repr=False)
    severity: Severity
    confidence: float
    source: str
    check: str = ""
    """The name of the check in `checksums.CHECKS` that the value, separators removed, must pass."""
    needs_cue: bool = False
    """Whether it is reported only where words beside it say what it is."""


SHAPES: tuple[Shape, ...] = (
    Shape(
        "url.scheme",
        Category.URL,
        r"(?:https?|ftp)://[^\s<>\x22'(){}\[\]]{2,2000}",
        Severity.MEDIUM,
        0.90,
        "RFC 3986",
    ),
    Shape("url.www", Category.URL, r"www\.[a-z0-9][^\s<>\x22'(){}\[\]]{2,2000}", Severity.LOW, 0.90, "RFC 3986"),
    Shape(
        "device.udi",
        Category.DEVICE,
        r"\(01\) ?[0-9]{14}(?: ?\((?:11|17)\) ?[0-9]{6}| ?\((?:10|21)\) ?[0-9a-z./-]{1,20}){0,4}",
        Severity.MEDIUM,
        0.90,
        "21 CFR 801.40, GS1 General Specifications",
        "udi",
    ),
    Shape(
        "device.udi_hibcc",
        Category.DEVICE,
        r"\+[a-z][0-9a-z]{3}[0-9a-z]{1,18}[0-9]/[$0-9][0-9a-z$+/.-]{4,40}",
        Severity.MEDIUM,
        0.90,
        "21 CFR 801.40, ANSI/HIBC 2",
    ),
    Shape(
        "device.mac",
        Category.DEVICE,
        r"[0-9a-f]{2}(?::[0-9a-f]{2}){5}(?![0-9a-f:])",
        Severity.MEDIUM,
        0.90,
        "IEEE 802",
    ),
    Shape(
        "device.mac_dashed",
        Category.DEVICE,
        r"[0-9a-f]{2}(?:-[0-9a-f]{2}){5}(?![0-9a-z-])",
        Severity.MEDIUM,
        0.90,
        "IEEE 802",
    ),
    Shape(
        "ip.v4",
        Category.IP,
        rf"{_OCTET}(?:\.{_OCTET}){{3}}(?:/[0-9]{{1,2}})?(?![0-9a-z]|\.[0-9])",
        Severity.MEDIUM,
        0.80,
        "RFC 791",
    ),
    Shape(
        "card.grouped",
        Category.ACCOUNT,
        rf"(?:[0-9]{{4}}[ -][0-9]{{4}}[ -][0-9]{{4}}[ -][0-9]{{1,4}}(?:[ -][0-9]{{3}})?"
        rf"|3[0-9]{{3}}[ -][0-9]{{6}}[ -][0-9]{{4,5}})(?![ -]?[0-9]){_NOT_IN_NUMBER}",
        Severity.CRITICAL,
        0.90,
        "ISO/IEC 7812",
        "card",
    ),
    Shape(
        "card.plain",
        Category.ACCOUNT,
        rf"[0-9]{{13,19}}{_NOT_IN_NUMBER}",
        Severity.CRITICAL,
        0.90,
        "ISO/IEC 7812",
        "card",
    ),
    Shape(
        "bank.iban",
        Category.ACCOUNT,
        r"[a-z]{2}[0-9]{2}(?: ?[0-9a-z]{4}){2,7}(?: ?[0-9a-z]{1,3})?(?![0-9a-z])",
        Severity.CRITICAL,
        0.95,
        "ISO 13616",
        "iban",
    ),
    Shape(
        "vehicle.vin",
        Category.VEHICLE,
        rf"[a-hj-npr-z0-9]{{17}}{_NOT_IN_NUMBER}",
        Severity.MEDIUM,
        0.90,
        "49 CFR 565.15",
        "vin",
    ),
    Shape(
        "plan.mbi",
        Category.HEALTH_PLAN,
        rf"[1-9][ac-hjkmnp-rt-y][0-9ac-hjkmnp-rt-y][0-9]-?[ac-hjkmnp-rt-y][0-9ac-hjkmnp-rt-y][0-9]-?[ac-hjkmnp-rt-y]{{2}}[0-9]{{2}}{_NOT_IN_NUMBER}",
        Severity.CRITICAL,
        0.85,
        "CMS, MBI format",
        "mbi",
    ),
    Shape(
        "license.clia",
        Category.LICENSE,
        rf"[0-9]{{2}}d[0-9]{{7}}{_NOT_IN_NUMBER}",
        Severity.HIGH,
        0.80,
        "42 CFR 493, CLIA number",
    ),
    Shape(
        "license.dea",
        Category.LICENSE,
        rf"[a-hj-mprstux][a-z9][0-9]{{7}}{_NOT_IN_NUMBER}",
        Severity.HIGH,
        0.85,
        "21 CFR 1301, DEA number",
        "dea",
    ),
    Shape(
        "date.ymd",
        Category.DATE,
        rf"{_YEAR}(?:(?: ?- ?|/){_MONTH}(?: ?- ?|/){_DAY}|\.{_MONTH}\.{_DAY})(?![0-9]|[/-][0-9])",
        Severity.LOW,
        0.80,
        "45 CFR 164.514(b)(2)(i)(C), ISO 8601",
        "ymd",
    ),
    Shape(
        "date.mdy",
        Category.DATE,
        rf"{_MONTH} ?/ ?{_DAY} ?/ ?(?:{_YEAR}|'?[0-9]{{2}})(?![0-9a-z/]|-[0-9])",
        Severity.LOW,
        0.80,
        "45 CFR 164.514(b)(2)(i)(C)",
        "mdy",
    ),
    Shape(
        "date.mdy_dashed",
        Category.DATE,
        rf"{_MONTH} ?- ?{_DAY} ?- ?{_YEAR}(?![0-9a-z-])",
        Severity.LOW,
        0.80,
        "45 CFR 164.514(b)(2)(i)(C)",
        "mdy",
    ),
    Shape(
        "date.mdy_short",
        Category.DATE,
        rf"{_MONTH}(?:-{_DAY}-|\.{_DAY}\.)[0-9]{{2}}(?![0-9a-z/-]|\.[0-9])",
        Severity.LOW,
        0.70,
        "45 CFR 164.514(b)(2)(i)(C)",
        "mdy",
        needs_cue=True,
    ),
    Shape(
        "date.dotted",
        Category.DATE,
        rf"[0-3]?[0-9]\.[0-3]?[0-9]\.{_YEAR}(?![0-9a-z]|\.[0-9])",
        Severity.LOW,
        0.75,
        "45 CFR 164.514(b)(2)(i)(C)",
        "dmy",
    ),
    Shape(
        "date.dmy",
        Category.DATE,
        rf"[0-3]?[0-9][/-][0-3]?[0-9][/-]{_YEAR}(?![0-9a-z/-])",
        Severity.LOW,
        0.75,
        "45 CFR 164.514(b)(2)(i)(C)",
        "dmy",
        needs_cue=True,
    ),
    Shape(
        "date.spaced",
        Category.DATE,
        rf"{_MONTH} {_DAY} (?:{_YEAR}|[0-9]{{2}})(?![0-9a-z/-]| [0-9])",
        Severity.LOW,
        0.70,
        "45 CFR 164.514(b)(2)(i)(C)",
        "mdy",
        needs_cue=True,
    ),
    Shape(
        "ssn.separated",
        Category.SSN,
        rf"[0-9]{{3}}(?:[ ]?-[ ]?[0-9]{{2}}[ ]?-[ ]?|\.[0-9]{{2}}\."
        rf"| [0-9]{{2}} )[0-9]{{4}}{_NOT_IN_NUMBER}",
        Severity.CRITICAL,
        0.90,
        "SSA, randomised since 2011; IRS for ITIN",
        "ssn",
    ),
    Shape(
        "phone.nanp",
        Category.PHONE,
        rf"(?:\+?1[-. ]{{0,2}})?(?:\({_AREA}\)[-. /\n]{{0,3}}{_EXCHANGE}[-. \n]{{0,3}}"
        rf"|{_AREA}[-. /\n]{{1,3}}{_EXCHANGE}[-. \n]{{0,3}}|{_AREA}{_EXCHANGE}[-.])[0-9]{{4}}{_EXTENSION}(?![0-9])",
        Severity.MEDIUM,
        0.80,
        "North American Numbering Plan",
        "nanp",
    ),
    Shape(
        "phone.international",
        Category.PHONE,
        r"\+ ?[1-9](?:[-. ()/]{0,2}[0-9]){6,14}(?![0-9])",
        Severity.MEDIUM,
        0.85,
        "ITU-T E.164",
        "e164",
    ),
    Shape(
        "phone.trunk",
        Category.PHONE,
        r"(?!0[0-9]{2}(?:[-.]|\) ?)[0-9]{3}[-.][0-9]{4}(?![0-9-]))"  # an American number that can not be
        r"(?:00[1-9][0-9]|0[1-9][0-9])[0-9]{0,3}(?:[-. ()/]{1,2}[0-9]{2,5}){1,4}"
        r"(?![0-9])",
        Severity.MEDIUM,
        0.60,
        "ITU-T E.123",
        "trunk",
        needs_cue=True,
    ),
    Shape(
        "phone.local",
        Category.PHONE,
        rf"{_EXCHANGE}[-. ][0-9]{{4}}{_EXTENSION}(?![0-9]|[-./][0-9])",
        Severity.MEDIUM,
        0.60,
        "North American Numbering Plan",
        "local",
        needs_cue=True,
    ),
    Shape(
        "zip.plus4",
        Category.LOCATION,
        r"[0-9]{5}-[0-9]{4}(?![0-9a-z]|-[0-9])",
        Severity.LOW,
        0.75,
        "USPS Publication 28",
        "zip",
    ),
    Shape(
        "date.md",
        Category.DATE,
        rf"{_MONTH}/{_DAY}(?![0-9a-z/%]|[.-][0-9])",
        Severity.LOW,
        0.60,
        "45 CFR 164.514(b)(2)(i)(C)",
        "md",
        needs_cue=True,
    ),
    Shape(
        "id.code",
        Category.OTHER_ID,
        r"[0-9a-z]+(?:[-/.:][0-9a-z]+){0,8}",
        Severity.MEDIUM,
        0.85,
        "45 CFR 164.514(b)(2)(i)(R)",
        needs_cue=True,
    ),
)
"""In the order in which they are tried where a number begins; the last takes whatever is left."""

EMAIL = Shape(
    "email.address",
    Category.EMAIL,
    rf"[a-z0-9!#$%&'*+/=?^_`{{|}}~-]{{1,64}}(?:\.[a-z0-9!#$%&'*+/=?^_`{{|}}~-]{{1,64}}){{0,8}}@(?:{_LABEL}\.){{1,8}}"
    rf"(?:xn--[a-z0-9-]{{2,59}}|[a-z]{{2,24}})(?![a-z0-9])",
    Severity.MEDIUM,
    0.98,
    "RFC 5322 dot-atom",
)
IPV6 = Shape(
    "ip.v6",
    Category.IP,
    r"(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![0-9a-f:])|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![0-9a-f:])|"
    r"(?:[0-9a-f]{1,4}:){2,7}:(?![0-9a-f:])",
    Severity.MEDIUM,
    0.85,
    "RFC 4291",
)
HOST = Shape(
    "url.host",
    Category.URL,
    rf"(?:{_LABEL}\.){{1,5}}(?:com|org|net|edu|gov|io|health|info|us|co|app|care|me|biz|clinic|mil|uk|ca|de|fr|es|in"
    rf"|au|mx|dev|ai|tv|ly|online|site|link|page|doctor|hospital|med|pharmacy|dental)"
    rf"(?:/[^\s<>\x22'(){{}}\[\]]{{0,2000}})?(?![a-z0-9@-])",
    Severity.LOW,
    0.55,
    "RFC 1035",
)
