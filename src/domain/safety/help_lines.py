"""Whom to call, by country: public numbers of emergency services and crisis lines.

Each is published by the service itself or by the country's health ministry; an operator checks and
overrides them by settings, because numbers change. A country that is not named has 112, which mobile
networks everywhere connect to the emergency service (3GPP TS 22.101), and no crisis line.
"""

from collections.abc import Mapping

from attrs import evolve, frozen

from domain.safety.rule import Language


@frozen(kw_only=True)
class HelpLines:
    """Numbers, with the name of the service where one is needed; empty where none is known."""

    emergency: str
    crisis: str = ""
    crisis_spanish: str = ""
    poison: str = ""
    refuge: str = ""

    def crisis_in(self, language: Language) -> str:
        """The crisis line as it is told in that language."""
        return self.crisis_spanish if language is Language.SPANISH and self.crisis_spanish else self.crisis

    def with_own(self, *, emergency: str = "", crisis: str = "") -> "HelpLines":
        """These lines with the clinic's own numbers where it has some."""
        lines = evolve(self, emergency=emergency) if emergency else self
        return evolve(lines, crisis=crisis, crisis_spanish=crisis) if crisis else lines


ELSEWHERE = HelpLines(emergency="112")

LINES: Mapping[str, HelpLines] = {
    "US": HelpLines(
        emergency="911",
        crisis="the 988 Suicide & Crisis Lifeline (call or text 988)",
        crisis_spanish="la Línea 988 (llame al 988 y marque 2, o envíe AYUDA al 988)",
        poison="1-800-222-1222",
        refuge="1-800-799-7233",
    ),
    "PR": HelpLines(
        emergency="911",
        crisis="988 (call or text)",
        crisis_spanish="la Línea 988 (llame o envíe un texto)",
        poison="1-800-222-1222",
        refuge="1-800-799-7233",
    ),
    "CA": HelpLines(
        emergency="911",
        crisis="9-8-8, the Suicide Crisis Helpline (call or text 988)",
        crisis_spanish="la línea 9-8-8 (llame o envíe un texto al 988)",
        poison="1-844-764-7669",
    ),
    "MX": HelpLines(
        emergency="911",
        crisis="Línea de la Vida (800 911 2000)",
        crisis_spanish="la Línea de la Vida (800 911 2000)",
    ),
    "GB": HelpLines(
        emergency="999",
        crisis="Samaritans (116 123)",
        crisis_spanish="Samaritans (116 123)",
        refuge="0808 2000 247",
    ),
    "IE": HelpLines(
        emergency="112 / 999",
        crisis="Samaritans (116 123)",
        crisis_spanish="Samaritans (116 123)",
        poison="01 809 2166",
        refuge="1800 341 900",
    ),
    "AU": HelpLines(
        emergency="000",
        crisis="Lifeline (13 11 14)",
        crisis_spanish="Lifeline (13 11 14)",
        poison="13 11 26",
        refuge="1800 737 732",
    ),
    "NZ": HelpLines(
        emergency="111",
        crisis="1737 (call or text)",
        crisis_spanish="1737 (llame o envíe un texto)",
        poison="0800 764 766",
    ),
    "ES": HelpLines(emergency="112", crisis="the 024 line", crisis_spanish="la línea 024", refuge="016"),
    "FR": HelpLines(emergency="112 / 15", crisis="3114", crisis_spanish="el 3114", refuge="3919"),
    "DE": HelpLines(
        emergency="112",
        crisis="TelefonSeelsorge (116 123)",
        crisis_spanish="TelefonSeelsorge (116 123)",
        refuge="116 016",
    ),
    "AT": HelpLines(emergency="112 / 144", crisis="TelefonSeelsorge (142)", crisis_spanish="TelefonSeelsorge (142)"),
    "CH": HelpLines(emergency="112 / 144", crisis="143 (Die Dargebotene Hand)", crisis_spanish="143", poison="145"),
    "NL": HelpLines(emergency="112", crisis="113 Zelfmoordpreventie (113)", crisis_spanish="113 Zelfmoordpreventie"),
    "BE": HelpLines(emergency="112", crisis="1813", crisis_spanish="el 1813", poison="070 245 245"),
    "SE": HelpLines(emergency="112", crisis="Mind Självmordslinjen (90101)", crisis_spanish="el 90101"),
    "DK": HelpLines(emergency="112", crisis="Livslinien (70 201 201)", crisis_spanish="Livslinien (70 201 201)"),
    "NO": HelpLines(emergency="113", crisis="Mental Helse (116 123)", crisis_spanish="el 116 123"),
    "PL": HelpLines(emergency="112", crisis="116 123", crisis_spanish="el 116 123"),
    "IN": HelpLines(emergency="112", crisis="Tele-MANAS (14416)", crisis_spanish="Tele-MANAS (14416)"),
    "ZA": HelpLines(emergency="112 / 10177", crisis="SADAG (0800 567 567)", crisis_spanish="SADAG (0800 567 567)"),
    "BR": HelpLines(emergency="192", crisis="CVV (188)", crisis_spanish="CVV (188)", refuge="180"),
    "AR": HelpLines(emergency="107 / 911", crisis="135", crisis_spanish="el 135", refuge="144"),
    "CL": HelpLines(emergency="131", crisis="*4141", crisis_spanish="el *4141"),
    "CO": HelpLines(emergency="123", crisis="106", crisis_spanish="el 106", refuge="155"),
    "PE": HelpLines(emergency="106", crisis="113 (option 5)", crisis_spanish="el 113, opción 5", refuge="100"),
}
"""By ISO 3166-1 alpha-2."""


def lines_of(country: str) -> HelpLines:
    """The lines of a country by its two-letter code."""
    return LINES.get(country.upper(), ELSEWHERE)
