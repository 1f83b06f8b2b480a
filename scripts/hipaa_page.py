"""Write docs/hipaa.md from the tags of features and tests; `--check` fails when the page says something else.

An example says by a tag (`@audit-controls`), a test by the marker `safeguard("audit-controls")`, which safeguard of
45 CFR 164.312 it proves.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "hipaa.md"
HEAD = """\
# HIPAA: the technical safeguards

Made by `scripts/hipaa_page.py` from the tags of the features and the markers of the tests; a test fails when this page says something else.

Each row is a safeguard of 45 CFR 164.312 (R required, A addressable), with what proves that carechat does its part, and what the operator still owes.
carechat lets an operator meet the Security Rule; it does not make anybody compliant by itself, and this page is no legal advice.
`make check` runs everything that is named here; `make features` prints the examples with whether they passed.
"""  # noqa: E501 - lines of the page
OWED_BESIDE = """\
## Beside the technical safeguards

| rule | what the operator owes | what carechat brings |
| --- | --- | --- |
| 164.308(a)(1)(ii)(A) | a risk analysis of this deployment | [SECURITY.md](../SECURITY.md) names threats and answers |
| 164.308(a)(1)(ii)(D) | looking at the audit regularly | queries, what waits for a review, and the sign-off ([audit.md](audit.md#look-at-it)) |
| 164.308(a)(5)(ii)(C) | acting on alerts about sign-ins | the alerts `sign-ins-failing` and `staff-on-new-device` ([triage.md](triage.md#alerts)) |
| 164.308(a)(7) | backups, and drills of restoring them | [operations.md](operations.md#backups) |
| 164.308(b), 164.504(e) | Business Associate Agreements: with Twilio, and with whoever hosts server, files and mail | `TWILIO_BAA_SIGNED`: `serve` warns and `doctor` tells until you say so; a start in production puts what you say on the audit, once a day |
| 164.310 | locked rooms, wiped disks | nothing: that is outside the software |
| 164.316(b)(2)(i) | keeping policies and records for six years | audit and consents are kept six years at least ([audit.md](audit.md#what-becomes-old)) |
"""  # noqa: E501 - lines of the page


@frozen
class Safeguard:
    """A standard or specification of 164.312."""

    tag: str
    paragraph: str
    kind: str
    name: str
    owed: str


SAFEGUARDS = (
    Safeguard(
        "access-control", "(a)(1)", "R", "Access control",
        "say who works in which pool, and take away what people no longer need",
    ),
    Safeguard(
        "unique-user", "(a)(2)(i)", "R", "Unique user identification",
        "one account a person at the issuer; no shared ones",
    ),
    Safeguard(
        "emergency-access", "(a)(2)(ii)", "R", "Emergency access procedure",
        "review each use of break-glass; say in a policy when it is right",
    ),
    Safeguard(
        "automatic-logoff", "(a)(2)(iii)", "A", "Automatic logoff",
        "leave `SESSION_IDLE` and `SESSION_LIFE` as they are or shorter; lock screens of machines",
    ),
    Safeguard(
        "encryption", "(a)(2)(iv)", "A", "Encryption and decryption",
        "keep the key file away from data and backups; encrypt the disks: who talks to whom and when is not encrypted",
    ),
    Safeguard(
        "audit-controls", "(b)", "R", "Audit controls",
        "let auditors look through it and sign; put `AUDIT_CHECKPOINTS` on another disk",
    ),
    Safeguard(
        "integrity", "(c)(1)", "R", "Integrity",
        "let few people write to the database; verify after a restore",
    ),
    Safeguard(
        "authenticated-records", "(c)(2)", "A", "Mechanism to authenticate records",
        "heed the alert `audit-chain-broken`; run `carechat audit verify` on copies, too",
    ),
    Safeguard(
        "authentication", "(d)", "R", "Person or entity authentication",
        "prove people at the issuer; `STAFF_MFA=true`",
    ),
    Safeguard(
        "transmission", "(e)(1)", "R", "Transmission security",
        "a proxy with TLS 1.2 or newer before `serve`, named in `TRUSTED_PROXIES`",
    ),
    Safeguard(
        "transmission-integrity", "(e)(2)(i)", "A", "Integrity controls in transmission",
        "`sslmode=verify-full` to the database; keep Twilio's auth token secret, and rotate it",
    ),
    Safeguard(
        "transmission-encryption", "(e)(2)(ii)", "A", "Encryption in transmission",
        "certificates that are valid, for the proxy and for the database",
    ),
)  # fmt: skip
TAGS = frozenset(one.tag for one in SAFEGUARDS)


@frozen
class Proof:
    """An example or a test that proves a safeguard."""

    tag: str
    file: str
    name: str

    @property
    def link(self) -> str:
        """As the page shows it."""
        said = self.name.removeprefix("test_").replace("_", " ")
        return f"[{said}](../{self.file})"


def page() -> str:
    """The whole page."""
    proofs = sorted({*examples(ROOT / "features"), *marked_tests(ROOT / "tests")}, key=lambda one: (one.file, one.name))
    return "\n".join([HEAD, *_rows(proofs), "", OWED_BESIDE])


def _rows(proofs: list[Proof]) -> Iterator[str]:
    yield "| 164.312 | safeguard | what proves it | what the operator still owes |"
    yield "| --- | --- | --- | --- |"
    for one in SAFEGUARDS:
        found = [proof.link for proof in proofs if proof.tag == one.tag]
        if not found:
            raise LookupError(f"nothing proves {one.tag}")
        yield f"| {one.paragraph} {one.kind} | {one.name} | {'<br>'.join(found)} | {one.owed} |"


def examples(folder: Path) -> Iterator[Proof]:
    """The examples that say by a tag what they prove."""
    for file in sorted(folder.rglob("*.feature")):
        tags: list[str] = []
        for line in file.read_text(encoding="utf-8").splitlines():
            said = line.strip()
            if said.startswith("@"):
                tags += [tag.removeprefix("@") for tag in said.split()]
                continue
            if named := re.match(r"(?:Example|Scenario Outline): (.+)", said):
                yield from (Proof(tag, _named(folder, file), named[1]) for tag in tags if tag in TAGS)
            if said:
                tags = []


def marked_tests(folder: Path) -> Iterator[Proof]:
    """The tests that say by a marker what they prove."""
    for file in sorted(folder.rglob("test_*.py")):
        text = file.read_text(encoding="utf-8")
        if "safeguard(" not in text:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from (Proof(tag, _named(folder, file), node.name) for tag in _marked(node))


def _marked(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    for one in node.decorator_list:
        if isinstance(one, ast.Call) and ast.unparse(one.func) == "pytest.mark.safeguard":
            for argument in one.args:
                tag = ast.literal_eval(argument)
                if tag not in TAGS:
                    raise LookupError(f"there is no safeguard {tag}")
                yield tag


def _named(folder: Path, file: Path) -> str:
    return f"{folder.name}/{file.relative_to(folder).as_posix()}"


def main() -> int:
    """Write the page, or compare."""
    if "--check" in sys.argv[1:]:
        return 0 if PAGE.read_text(encoding="utf-8") == page() else 1
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
