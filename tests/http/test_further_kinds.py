"""A further kind of card is a further file: the whole server takes it, and no line of it is edited."""

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
KIND = """
    from domain.access_rules import Action
    from domain.card import CardKind, Fact, Step

    KIND = CardKind(
        name="travel-form",
        begins="open",
        over=frozenset({"done"}),
        asks=(Fact(name="country", needed=True, limit=40),),
        steps=(
            Step(name="fill", leads={"open": "filled"}, action=Action.ANSWER_CARD, says=(Fact(name="plans"),)),
            Step(name="sign", leads={"filled": "done"}, action=Action.WORK_CARD),
        ),
        private=frozenset({"risk"}),
        headline=("country", "risk"),
        labels={"en": {"state open": "To fill in", "step fill": "Fill it in", "plans": "What you plan"}},
        title={"en": "Travel form"},
        told={"done": {"en": "Your travel form is signed."}},
    )
"""
CONDUCT = """
    from attrs import evolve

    from application.cards.conduct import PlainConduct
    from domain.cards.travel_form import KIND

    def conduct(tools):
        return Rated(KIND)

    class Rated(PlainConduct):
        async def begun(self, occasion, card):
            return evolve(card, facts={**card.facts, "risk": "low"})
"""
STORY = """
    from pathlib import Path

    import domain.cards
    from tests.support.app import a_clinic

    print(Path(domain.cards.__file__).parents[3])
    with a_clinic() as clinic:
        pat, doc = clinic.patient(), clinic.provider()
        talk = clinic.opened(pat, doc)["id"]
        wish = {"conversationId": talk, "kind": "travel-form", "say": {"country": "Kenya"}}
        told = {one["kind"]: one for one in pat.made("GET", "/card-kinds")["items"]}["travel-form"]
        assert (told["title"], told["openStates"]) == ({"en": "Travel form"}, ["filled", "open"])
        assert (told["headline"], told["teamDecides"]) == (["country"], False)
        of_team = {one["kind"]: one["headline"] for one in doc.made("GET", "/card-kinds")["items"]}
        assert (of_team["travel-form"], of_team["refill"]) == (["country", "risk"], ["drug", "request"])
        assert told["labels"]["en"]["plans"] == "What you plan"
        country = {"name": "country", "form": "text", "limit": 40, "needed": True, "choices": []}
        assert told["asks"] == [country]
        card = pat.made("POST", "/cards", wish, key="ask")
        assert [[fact["name"] for fact in one["says"]] for one in card["steps"]] == [["plans"]]
        assert (card["state"], card["details"], "team" in card) == ("open", {"country": "Kenya"}, False)
        assert [(one["step"], one["by"]) for one in card["steps"]] == [("fill", "patient")]
        assert doc.made("GET", f"/cards/{card['id']}")["team"] == {"risk": "low"}

        def step(who, name, **say):
            return who("POST", f"/cards/{card['id']}/steps", {"step": name, "say": say}, key=f"{who.identity}-{name}")

        assert step(pat, "fill", plans="A week").json()["state"] == "filled"
        assert step(pat, "sign").status_code == 403
        assert step(doc, "sign").json()["isOver"] is True
        shown = pat.made("GET", f"/conversations/{talk}/messages")["items"]
        assert [one["body"] for one in shown] == ["Travel form", "Your travel form is signed."]
        assert shown[0]["card"]["details"] == {"country": "Kenya", "plans": "A week"}
    print("told")
"""


def test_a_kind_with_its_conduct_is_two_files_and_the_server_has_it(tmp_path: Path) -> None:
    for part in ("domain", "application", "adapters", "bootstrap"):
        unneeded = shutil.ignore_patterns("node_modules", "__pycache__", "dist")
        shutil.copytree(REPOSITORY / "src" / part, tmp_path / "src" / part, ignore=unneeded)
    added = {"domain/cards": KIND, "application/cards/conducts": CONDUCT}
    for folder, text in added.items():
        (tmp_path / "src" / folder / "travel_form.py").write_text(textwrap.dedent(text))
    told = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(STORY)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path / "src"), str(REPOSITORY)))},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.splitlines() == [str(tmp_path), "told"]
