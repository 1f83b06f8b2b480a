"""What is kept of a client's own description: two words of ours, and nothing of its own."""

import pytest

from domain.device import UNKNOWN, Device

CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {CHROME}", "chrome/windows"),
        (f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {CHROME} Edg/141.0", "edge/windows"),
        (f"Mozilla/5.0 (Linux; Android 15; Pixel 9) {CHROME}", "chrome/android"),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0", "firefox/linux"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 14_7) AppleWebKit/605.1 Version/18.5 Safari/605.1", "safari/macos"),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Safari/604.1", "safari/ios"),
        ("curl/8.15.0", "other/other"),
        ("", "other/other"),
        ("x" * 100_000 + "firefox/", "other/other"),
    ],
)
def test_a_client_is_known_by_its_browser_and_its_system(said: str, code: str):
    device = Device.described(said)
    assert device.code == code
    assert Device.coded(code) == device


@pytest.mark.parametrize("code", ["", "secret/words", "/", "firefox"])
def test_what_is_no_code_of_ours_is_not_repeated(code: str):
    assert Device.coded(code).system == UNKNOWN.system
    assert "secret" not in Device.coded(code).code
