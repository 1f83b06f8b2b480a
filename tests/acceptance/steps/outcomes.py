"""What people are told when a rule forbids it."""

from tests.acceptance.glue import then
from tests.acceptance.scene import Outcome, Scene
from tests.acceptance.words import meant


@then("{who:Who} is told that {reason:Reason}", expects_refusal=True)
def is_told(scene: Scene, outcome: Outcome, who: str, reason: str) -> None:
    assert outcome.refusal is not None, "it was granted"
    assert meant(reason) & set(outcome.refusal.codes)
    scene.unheard = None


@then("{who:Who} is told with it how else to get help", expects_refusal=True)
def is_helped(outcome: Outcome, scene: Scene, who: str) -> None:
    assert outcome.refusal is not None, "it was granted"
    assert "emergency" in (outcome.refusal.help or "")


@then("they are told that {reason:Reason}", expects_refusal=True)
def are_told(scene: Scene, outcome: Outcome, reason: str) -> None:
    is_told(scene, outcome, "they", reason)
