"""E-mail addresses, links, host names, network addresses."""

import re
from collections.abc import Iterator

from domain.phi.disguises import NUMBER_WORD
from domain.phi.findings import Category, Severity, Span
from domain.phi.shapes import EMAIL, HOST, IPV6, SHAPES

_EMAIL = re.compile(EMAIL.pattern)
_HOST = re.compile(rf"(?<![a-z0-9@.-])(?:{HOST.pattern})")
_LINK = re.compile("|".join(shape.pattern for shape in SHAPES if shape.rule_id in {"url.scheme", "url.www"}))
_IPV6 = re.compile(rf"(?<![0-9a-z:])(?:{IPV6.pattern})")
_MAC = re.compile(r"(?<![0-9a-z:-])[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5}|(?:-[0-9a-f]{2}){5})(?![0-9a-z:-])")
_SPELLED = re.compile(
    r"(?<![a-z0-9])([a-z0-9][a-z0-9._-]{0,40}(?: (?:dot|underscore|dash) [a-z0-9_-]{1,30}){0,3}"
    rf"(?: (?:{NUMBER_WORD})){{0,4}}) ?[\[(]? ?(?:at"
    r"|@) ?[\])]? ?([a-z0-9-]{2,40}(?: ?[\[(]? ?dot ?[\])]? ?[a-z0-9-]{2,30}){0,2}) ?[\[(]? ?(?:dot|\.) ?[\])]? ?(com"
    r"|org|net|edu|gov|co|us|io|me|info)(?![a-z0-9])"
)
_BRACKETED = re.compile(
    r"(?<![a-z0-9])[a-z0-9][a-z0-9._+-]{0,62} ?[\[({<] ?at ?[\])}>] ?"
    r"(?:[a-z0-9-]{1,40}(?:\.| ?[\[({<] ?dot ?[\])}>] ?)){1,3}"
    r"[a-z]{2,10}(?![a-z0-9])"
)
_RECORD_PATH = re.compile(
    r"[/?=&#][^\s]*[0-9]{3}|/(?:patient|user|profile|record|chart|result|message|visit|member)s?(?:/|\?)"
)
_HANDLE = re.compile(r"(?<![\w.@])@(?!\d)\w[\w.]{1,28}\w")
_SOCIAL = re.compile(
    r"(?<![a-z])(?:insta|instagram|ig|twitter|tiktok|snap|snapchat|facebook|fb|follow|handle|username|user name|dm"
    r"|venmo|cashapp|cash app|zelle|telegram|discord|reddit|threads|x|skype|find|tag|add|message|youtube|linkedin"
    r"|profile)(?![a-z])"
)
_SOCIAL_BEHIND = re.compile(
    r" (?:on|in|en) (?:insta|instagram|ig|twitter|x|tiktok|snap|snapchat|facebook|fb|telegram|discord|reddit"
    r"|threads)(?![a-z])"
)
_CLOSERS = ".,;:!?'\""


def emails(lower: str) -> Iterator[Span]:
    """Addresses with an at-sign."""
    for match in _EMAIL.finditer(lower):
        start = match.start() + len(match[0]) - len(match[0].lstrip("'/*=`|~^{}&!#$%?"))
        yield Span(start, match.end(), Category.EMAIL, "email.address", 0.98, Severity.MEDIUM)


def spelled_emails(lower: str) -> Iterator[Span]:
    """Addresses in words: "maria dot lopez at example dot com"."""
    for match in _SPELLED.finditer(lower):
        start = match.start()
        yield Span(start, match.end(), Category.EMAIL, "email.spelled", 0.85, Severity.MEDIUM)


def bracketed_emails(lower: str) -> Iterator[Span]:
    """Addresses with the at-sign in brackets: "maria.lopez[at]example.com"."""
    for match in _BRACKETED.finditer(lower):
        yield Span(match.start(), match.end(), Category.EMAIL, "email.bracketed", 0.97, Severity.MEDIUM)


def links(lower: str) -> Iterator[Span]:
    """Links with a scheme or www."""
    for match in _LINK.finditer(lower):
        end = match.end()
        while lower[end - 1] in _CLOSERS:
            end -= 1
        severity = Severity.MEDIUM if _RECORD_PATH.search(lower, match.start() + 8, end) else Severity.LOW
        yield Span(match.start(), end, Category.URL, "url.link", 0.97, severity)


def hosts(lower: str) -> Iterator[Span]:
    """Host names without a scheme; with a path they are surer."""
    for match in _HOST.finditer(lower):
        end = match.end()
        while lower[end - 1] in _CLOSERS:
            end -= 1
        path = "/" in match[0]
        severity = Severity.MEDIUM if path and _RECORD_PATH.search(lower, match.start(), end) else Severity.LOW
        yield Span(match.start(), end, Category.URL, "url.host", 0.93 if path else 0.55, severity)


def handles(lower: str) -> Iterator[Span]:
    """Names on social media, where a word beside them says so; an at-sign is also "at"."""
    for match in _HANDLE.finditer(lower):
        before = _SOCIAL.search(lower, max(0, match.start() - 40), match.start())
        if before is not None or _SOCIAL_BEHIND.match(lower, match.end()) is not None:
            yield Span(match.start(), match.end(), Category.OTHER_ID, "id.handle", 0.85, Severity.MEDIUM)


def network_addresses(lower: str) -> Iterator[Span]:
    """IPv6 and hardware addresses; IPv4 is a number."""
    for match in _MAC.finditer(lower):
        yield Span(match.start(), match.end(), Category.DEVICE, "device.mac", 0.92, Severity.MEDIUM)
    for match in _IPV6.finditer(lower):
        if any(char.isalnum() for char in match[0]) and match[0].count(":") >= 2:
            yield Span(match.start(), match.end(), Category.IP, "ip.v6", 0.85, Severity.MEDIUM)
