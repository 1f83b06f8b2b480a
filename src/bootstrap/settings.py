"""The settings: read once from the command line, the environment and `.env.local`, typed, bounded and frozen."""

import os
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints
from urllib.parse import urlsplit

from attrs import Factory, fields, frozen
from dotenv import dotenv_values

from bootstrap.care_settings import Care
from bootstrap.file_settings import Files
from bootstrap.reading import BadSetting, Setting
from bootstrap.setting_groups import Chat, Limits, Listening, Logs, Record, Sessions, SignIn, Triage, Twilio

__all__ = ["BadSetting", "Profile", "Settings", "read_settings", "setting_of"]

ENV_FILE = Path(".env.local")
DEMO_HOSTS = ("localhost", "127.0.0.1", "[::1]")


class Profile(StrEnum):
    """For whom the server runs: `demo` is never production, `serve` always is, `tool` only works on a record."""

    DEMO = "demo"
    SERVE = "serve"
    TOOL = "tool"


@frozen(kw_only=True)
class Settings:
    """Everything an operator can set, in groups. Secrets stay out of its repr."""

    profile: Profile
    listening: Listening = Factory(Listening)
    record: Record = Factory(Record)
    sign_in: SignIn = Factory(SignIn)
    sessions: Sessions = Factory(Sessions)
    chat: Chat = Factory(Chat)
    triage: Triage = Factory(Triage)
    care: Care = Factory(Care)
    files: Files = Factory(Files)
    limits: Limits = Factory(Limits)
    twilio: Twilio = Factory(Twilio)
    logs: Logs = Factory(Logs)
    given: frozenset[str] = frozenset()
    """The names that were set, as against those left at their default."""

    @property
    def in_production(self) -> bool:
        """Whether the rules of production hold."""
        return self.profile is Profile.SERVE

    @property
    def chat_enabled(self) -> bool:
        """Whether chat is on: of the two names that switch it, false wins."""
        return self.chat.enabled and self.chat.enabled_for_pages

    @property
    def public_url(self) -> str:
        """The address under which the server is reached; the demo's own where none is set."""
        return self.listening.public_base_url or f"http://localhost:{self.listening.port}"

    @property
    def hosts(self) -> frozenset[str]:
        """The names accepted in `Host`, without ports."""
        if self.profile is Profile.DEMO:
            return frozenset(DEMO_HOSTS)
        name = urlsplit(self.public_url).hostname or ""
        name = f"[{name}]" if ":" in name else name
        return frozenset({name, *self.listening.allowed_hosts})


GROUPS: Mapping[str, type] = {
    "listening": Listening,
    "record": Record,
    "sign_in": SignIn,
    "sessions": Sessions,
    "chat": Chat,
    "triage": Triage,
    "care": Care,
    "files": Files,
    "limits": Limits,
    "twilio": Twilio,
    "logs": Logs,
}


def setting_of(group: type) -> Iterator[tuple[str, Setting, Any]]:
    """Each field of a group with its setting and its default, in the order of the class."""
    hints = get_type_hints(group, include_extras=True)
    for attribute in fields(group):
        yield attribute.name, hints[attribute.name].__metadata__[0], attribute.default


def read_settings(
    profile: Profile,
    environment: Mapping[str, str] | None = None,
    *,
    options: Mapping[str, str] | None = None,
    env_file: Path = ENV_FILE,
) -> Settings:
    """Read every setting once: an option of the command line wins over the environment, that over `.env.local`.

    Raises `BadSetting` at the first one that cannot be read. What the profile forbids is `production.check`'s to say.
    """
    source = {**_from_file(env_file), **(os.environ if environment is None else environment), **(options or {})}
    known = {setting.name for group in GROUPS.values() for _, setting, _ in setting_of(group)}
    given = frozenset(known & source.keys())
    if profile is Profile.DEMO and not source.get("TWILIO_USE_MOCK"):
        source["TWILIO_USE_MOCK"] = "true"
    groups = {name: _read_group(group, source) for name, group in GROUPS.items()}
    return Settings(profile=profile, given=given, **groups)


def _from_file(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    values = dotenv_values(path, interpolate=False, encoding="utf-8")
    return {name: value for name, value in values.items() if value is not None}


def _read_group(group: type, source: Mapping[str, str]) -> Any:
    """Build one group; an empty text counts as not set."""
    texts = {name: (setting, source.get(setting.name, "").strip()) for name, setting, _ in setting_of(group)}
    return group(**{name: setting.parse(text) for name, (setting, text) in texts.items() if text})
