"""On what somebody is signed in, as far as a person needs it to know their own: a browser and a system, no more."""

from typing import Self

from attrs import frozen

_BROWSERS = (
    ("edg", "edge"),
    ("opr/", "opera"),
    ("firefox/", "firefox"),
    ("fxios/", "firefox"),
    ("crios/", "chrome"),
    ("chrome/", "chrome"),
    ("safari/", "safari"),
)
"""The first word that a browser's own description holds; many claim to be another one, too."""
_SYSTEMS = (
    ("iphone", "ios"),
    ("ipad", "ios"),
    ("android", "android"),
    ("windows", "windows"),
    ("mac os", "macos"),
    ("macintosh", "macos"),
    ("linux", "linux"),
    ("cros", "chromeos"),
)
OTHER = "other"
_NAMES = frozenset({OTHER, *(name for _, name in (*_BROWSERS, *_SYSTEMS))})


@frozen(kw_only=True)
class Device:
    """A kind of browser on a kind of system. Nothing of what a client calls itself is kept but these words."""

    browser: str = OTHER
    system: str = OTHER

    @classmethod
    def described(cls, user_agent: str) -> Self:
        """The device of a client that describes itself so."""
        text = user_agent[:1_000].lower()
        return cls(browser=_first(_BROWSERS, text), system=_first(_SYSTEMS, text))

    @classmethod
    def coded(cls, code: str) -> Self:
        """The device of a `code`."""
        browser, _, system = code.partition("/")
        known = (browser if browser in _NAMES else OTHER, system if system in _NAMES else OTHER)
        return cls(browser=known[0], system=known[1])

    @property
    def code(self) -> str:
        """Both words in one."""
        return f"{self.browser}/{self.system}"


UNKNOWN = Device()


def _first(words: tuple[tuple[str, str], ...], text: str) -> str:
    return next((name for word, name in words if word in text), OTHER)
