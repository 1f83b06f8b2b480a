"""Telephone numbers, e-mail addresses, web addresses, network addresses."""

from tests.labelled.phi.dice import Dice
from tests.labelled.phi.makers import people

HOSTS = "example.com example.org mailbox.test inbox.example post.example.net webmail.example quickmail.co".split()
PROVIDERS = "gmail.com yahoo.com outlook.com hotmail.com icloud.com aol.com comcast.net proton.me".split()


def nanp_parts(dice: Dice) -> tuple[str, str, str]:
    """Area, exchange and line of the North American plan."""
    while (area := dice.like(f"{dice.of('23456789')}{dice.of('012345678')}#"))[1:] == "11" or area[:2] == "80":
        pass
    while (exchange := f"{dice.of('23456789')}{dice.like('##')}")[1:] == "11":
        pass
    return area, exchange, dice.like("####")


def phone(dice: Dice) -> str:
    """A North American number with separators."""
    area, exchange, line = nanp_parts(dice)
    return dice.of([
        f"{area}-{exchange}-{line}", f"({area}) {exchange}-{line}", f"{area}.{exchange}.{line}",
        f"{area} {exchange} {line}", f"+1 {area} {exchange} {line}", f"1-{area}-{exchange}-{line}",
        f"({area}){exchange}-{line}", f"+1-{area}-{exchange}-{line}", f"{area}-{exchange} {line}",
        f"+1{area}{exchange}{line}",
    ])  # fmt: skip


def phone_bare(dice: Dice) -> str:
    """Ten digits in a row; none that is an NPI too."""
    return "".join(nanp_parts(dice))


def phone_short(dice: Dice) -> str:
    """Exchange and line only."""
    _, exchange, line = nanp_parts(dice)
    return f"{exchange}-{line}"


def phone_extension(dice: Dice) -> str:
    """A number with an extension."""
    area, exchange, line = nanp_parts(dice)
    return f"{area}-{exchange}-{line} {dice.of(['ext', 'ext.', 'x', 'extension'])} {dice.number(10, 9999)}"


def phone_free(dice: Dice) -> str:
    """A number free of charge."""
    _, exchange, line = nanp_parts(dice)
    return f"{dice.of(['1-', ''])}{dice.of(['800', '833', '844', '855', '866', '877', '888'])}-{exchange}-{line}"


def phone_abroad(dice: Dice) -> str:
    """An international number after E.164, grouped as its country does."""
    return dice.like(dice.of([
        "+44 7### ######", "+44 20 7### ####", "+52 55 #### ####", "+91 9#### #####", "+84 9# ### ## ##",
        "+63 917 ### ####", "+49 15# ########", "+33 6 ## ## ## ##", "+234 80# ### ####", "+48 6## ### ###",
        "+380 67 ### ## ##", "+966 5# ### ####", "+5511 9####-####", "+353 87 ### ####",
    ]))  # fmt: skip


def _plain(name: str) -> str:
    return "".join(char for char in name.lower() if char.isascii() and char.isalnum())


def _local(dice: Dice) -> str:
    first, last = _plain(people.given(dice)), _plain(people.surname(dice))
    both = f"{first}{dice.of(['.', '_', '', '-'])}{last}"
    return dice.of([both, f"{both}{dice.number(1, 99)}", f"{both}+clinic", f"{first[:1]}{dice.number(1950, 2009)}"])


def email(dice: Dice) -> str:
    """An address of RFC 5322's plain kind."""
    return f"{_local(dice)}@{dice.of(HOSTS + PROVIDERS)}"


def email_spelled(dice: Dice) -> str:
    """The same, said in words."""
    host, _, top = dice.of(PROVIDERS).partition(".")
    return f"{_local(dice).replace('-', '').replace('.', ' dot ').replace('+', '')} at {host} dot {top}"


def url(dice: Dice) -> str:
    """A web address with its scheme."""
    return dice.of(["https://", "http://", "https://www."]) + _site(dice) + _path(dice)


def url_www(dice: Dice) -> str:
    """A web address that begins with www."""
    return f"www.{_site(dice)}{dice.of(['', _path(dice)])}"


def url_plain(dice: Dice) -> str:
    """Host and path, no scheme."""
    return _site(dice) + _path(dice)


def _site(dice: Dice) -> str:
    return f"{dice.word('sites')}.{dice.of(['com', 'org', 'net', 'health', 'io'])}"


def _path(dice: Dice) -> str:
    return dice.of([
        f"/patients/{dice.number(1000, 999_999)}", f"/u/{_plain(people.given(dice)) or 'me'}{dice.number(1, 99)}",
        f"/results?id={dice.like('########')}",
        f"/visit/{dice.like('***-****').lower()}", f"/share/{dice.like('**********').lower()}",
        f"/f/{dice.number(100, 9999)}#notes",
    ])  # fmt: skip


def ipv4(dice: Dice) -> str:
    """Four octets."""
    return ".".join(str(dice.number(low, high)) for low, high in ((11, 223), (0, 255), (0, 255), (1, 254)))


def ipv6(dice: Dice) -> str:
    """Eight groups, or fewer with two colons (RFC 4291)."""
    groups = [format(dice.number(1, 0xFFFF), "x") for _ in range(5)]
    return dice.of(
        [
            f"2001:db8:{groups[0]}::{groups[1]}",
            "2607:" + ":".join(groups) + ":1:2",
            f"fe80::{groups[0]}:{groups[1]}:{groups[2]}",
        ]
    )
