"""A clinic's own consent documents: read as a whole, or refused by a line that quotes nothing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bootstrap.consent_documents import POLICY
from bootstrap.consent_file import policy_from
from bootstrap.container import build_container
from bootstrap.reading import BadSetting
from bootstrap.settings import Profile, read_settings

GOOD = """
[[version]]
name = "2026-1"
since = 2026-01-01T00:00:00Z
valid_for = "365d"
[[version.document]]
language = "en"
title = "Consent"
text = "You agree."

[[version]]
name = "2027-1"
since = 2027-01-01T00:00:00+01:00
grace = "30d"
[[version.document]]
language = "fr"
title = "Accord"
text = "Vous \u00eates d'accord."
[[version.document]]
language = "en"
title = "Consent"
text = "You agree again."
"""


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "consent.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_every_version_with_its_times_and_languages_is_read(tmp_path: Path):
    policy = policy_from(written(tmp_path, GOOD))
    first, second = policy.versions
    assert (first.name, first.valid_for, first.grace) == ("2026-1", timedelta(days=365), timedelta(0))
    assert (second.since, second.grace) == (datetime(2026, 12, 31, 23, tzinfo=UTC), timedelta(days=30))
    assert [one.language for one in second.documents] == ["fr", "en"]
    assert second.document("en").text == "You agree again."


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (GOOD, ""),
        (GOOD, "not toml ["),
        ("[[version]]", "[[versions]]"),
        ('name = "2027-1"', 'name = "2026-1"'),
        ('name = "2027-1"', 'name = "secret version"'),
        ('name = "2027-1"', ""),
        ("2027-01-01T00:00:00+01:00", "2027-01-01T00:00:00"),
        ("2027-01-01T00:00:00+01:00", "2025-01-01T00:00:00Z"),
        ('grace = "30d"', 'grace = "soon"'),
        ('grace = "30d"', "grace = 30"),
        ('valid_for = "365d"', 'valid_for = "0d"'),
        ('valid_for = "365d"', 'secret = "x"'),
        ('language = "fr"', 'language = "en"'),
        ('language = "fr"', 'language = "secret words"'),
        ('title = "Accord"', ""),
        ('text = "You agree."', 'text = " "'),
        ('text = "You agree."', "text = " + '"' + "x" * 50_001 + '"'),
        ('text = "You agree."', 'file = "secret.txt"'),
    ],
)
def test_what_is_wrong_is_told_without_a_word_of_it(tmp_path: Path, old: str, new: str):
    assert old in GOOD
    with pytest.raises(BadSetting) as refused:
        policy_from(written(tmp_path, GOOD.replace(old, new, 1)))
    told = str(refused.value)
    assert told.startswith("CONSENT_DOCUMENTS")
    assert "secret" not in told
    assert str(tmp_path) not in told


def test_a_file_that_is_no_text_too_large_or_absent_is_refused(tmp_path: Path):
    for path in (written(tmp_path, b"\xff"), tmp_path / "absent", tmp_path):
        with pytest.raises(BadSetting):
            policy_from(path)
    with pytest.raises(BadSetting):
        policy_from(written(tmp_path, "#" * (1024 * 1024 + 1)))


def test_the_setting_stops_the_start_or_is_followed(tmp_path: Path):
    def policy(path: str):
        settings = read_settings(Profile.DEMO, {"CONSENT_DOCUMENTS": path}, env_file=tmp_path / "none")
        return build_container(settings, record="memory", keys="memory").consent()

    assert policy("") is POLICY
    assert policy(str(written(tmp_path, GOOD))).versions[0].name == "2026-1"
    with pytest.raises(BadSetting):
        policy(str(tmp_path / "absent"))
