"""Write docs/access.md from the access rules; `--check` fails when the page says something else."""

import sys
from collections.abc import Iterator
from pathlib import Path

from domain.access_rules import NEEDS_NO_CONSENT, PATIENT_MUST_CONSENT, RULES, Action, Relation
from domain.person import Role

PAGE = Path(__file__).resolve().parent.parent / "docs" / "access.md"
HEAD = """\
# Access

Made by `scripts/access_page.py` from `src/domain/access_rules.py`; a test fails when the two differ.

Every road in (HTTP, socket, jobs, command line) asks one question, `authorize(actor, action, resource)`,
and what this table does not name is refused.
A cell names the relations in which somebody of that role may do it; an empty cell is a no.
What each call and frame then answers to whom stands in `tests/http/matrix/access.txt`,
which is run against the whole application.

## Relations

| relation | meaning |
| --- | --- |
"""
MEANINGS = {
    Relation.CLINIC: "it is the clinic as a whole: lists, people, settings",
    Relation.SELF: "it is they themselves, or their own",
    Relation.OTHER: "it is somebody else, or somebody else's",
    Relation.MEMBER: "they take part in the conversation",
    Relation.READING: "they take part for the patient, under a grant that lets them read now",
    Relation.WRITING: "they take part for the patient, under a grant that lets them write now",
    Relation.CHARGE: "it is a patient for whom they may sign now",
    Relation.PRESCRIBER: "they take part in the conversation, and have the skill `prescriber`",
    Relation.POOL: "they take no part; the conversation is in a pool of theirs",
    Relation.EMERGENCY: "they take no part, and have broken the glass for it",
    Relation.PRIVACY: "they are of the pool `privacy`, and it is another's break-glass",
    Relation.SHELF: "it is a quick response of their own",
    Relation.SHARED: "it is everybody's of the team, or of a pool of theirs",
    Relation.ELSEWHERE: "it is another pool's",
    Relation.STRANGER: "nothing connects them with the conversation",
}


def page() -> str:
    """The whole page."""
    return "\n".join([*_relations(), "\n## Who may do what\n", *_table(), "\n## Consent\n", *_consent(), ""])


def _relations() -> Iterator[str]:
    yield HEAD + "\n".join(f"| {relation} | {MEANINGS[relation]} |" for relation in Relation)


def _table() -> Iterator[str]:
    yield "| action | " + " | ".join(role.value for role in Role) + " |"
    yield "| --- |" + " --- |" * len(Role)
    for action in RULES:
        cells = (_cell(action, role) for role in Role)
        yield f"| `{action}` | " + " | ".join(cells) + " |"


def _cell(action: Action, role: Role) -> str:
    allowed = RULES[action].get(role, frozenset())
    return ", ".join(relation.value for relation in Relation if relation in allowed)


def _consent() -> Iterator[str]:
    yield "Without a consent in force a patient does none of it, but for: " + _names(NEEDS_NO_CONSENT) + "."
    yield "Nobody, staff included, does these with a patient whose consent is not in force: "
    yield _names(PATIENT_MUST_CONSENT) + "."


def _names(actions: frozenset[Action]) -> str:
    return ", ".join(f"`{one}`" for one in sorted(actions))


def main() -> int:
    """Write the page, or compare."""
    if "--check" in sys.argv[1:]:
        return 0 if PAGE.read_text(encoding="utf-8") == page() else 1
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
