"""What people do at the messaging provider's own clients."""

from datetime import timedelta

from tests.acceptance.drivers.elsewhere import SAID_NO
from tests.acceptance.glue import deed, given, then, when
from tests.acceptance.scene import Outcome, Scene
from tests.support.files import HTML, PDF


@deed(
    "{who:Who} writes {text:Text} at the messaging provider",
    past="{who:Who} wrote {text:Text} at the messaging provider",
)
async def writes_there(scene: Scene, who: str, text: str) -> None:
    await scene.driver.elsewhere.write(scene.who(who), scene.talk, text)


@given("{who:Who} wrote {text:Text} at the messaging provider, which has not told of it")
async def writes_untold(scene: Scene, who: str, text: str) -> None:
    await scene.driver.elsewhere.write_untold(scene.who(who), scene.talk, text)


@deed("the messaging provider tells of it", past="the messaging provider told of it")
async def tells(scene: Scene) -> None:
    await scene.driver.elsewhere.tell()


@deed(
    "{who:Who} sends the file {name:Text} with {text:Text} at the messaging provider",
    past="{who:Who} sent the file {name:Text} with {text:Text} at the messaging provider",
)
async def sends_there(scene: Scene, who: str, name: str, text: str) -> None:
    await scene.driver.elsewhere.write(scene.who(who), scene.talk, text, (name, PDF, "application/pdf"))


@deed("{who:Who} sends a page named {name:Text} with {text:Text} at the messaging provider")
async def sends_page_there(scene: Scene, who: str, name: str, text: str) -> None:
    await scene.driver.elsewhere.write(scene.who(who), scene.talk, text, (name, HTML, "text/plain"))


@given("files of the messaging provider can not be fetched")
def files_out_of_reach(scene: Scene) -> None:
    scene.driver.elsewhere.files_answer(False)


@when("they can be fetched again")
async def files_within_reach(scene: Scene) -> None:
    scene.driver.elsewhere.files_answer(True)
    await scene.driver.pass_time(timedelta(minutes=1))


@then("{who:Who} is told that the file {name:Text} with {text:Text} could not be taken")
async def file_not_taken(scene: Scene, who: str, name: str, text: str) -> None:
    (said,) = [one for one in await scene.history(who) if one.text == text]
    assert said.files == ((name, "failed"),)


@deed(
    "{who:Who} reads everything at the messaging provider",
    past="{who:Who} read everything at the messaging provider",
)
async def reads_there(scene: Scene, who: str) -> None:
    await scene.driver.elsewhere.read(scene.who(who), scene.talk)


@given("the messaging provider asks before")
async def asks_before(scene: Scene) -> None:
    await scene.driver.elsewhere.ask_before()


@deed("{who:Who} writes a message of {length:Number} characters at the messaging provider")
async def writes_long_there(scene: Scene, who: str, length: int) -> None:
    await scene.driver.elsewhere.write(scene.who(who), scene.talk, "a" * length)


@then("{who:Who} is told at once that it can not be", expects_refusal=True)
def is_told_there(scene: Scene, outcome: Outcome, who: str) -> None:
    assert outcome.refusal is not None, f"{who} may"
    assert outcome.refusal.codes == (SAID_NO,)
    scene.unheard = None


@deed("{who:Who} leaves at the messaging provider")
async def leaves_there(scene: Scene, who: str) -> None:
    await scene.driver.elsewhere.leave(scene.who(who), scene.talk)


@then("the notes tell {who:Who} that something was set aside")
async def told_of_it(scene: Scene, who: str) -> None:
    assert "set aside" in " ".join(await scene.driver.notes(scene.who(who), scene.talk))


@given("{who:Who} takes part by text message, too")
@given("{who:Who} takes part by another telephone")
async def has_number(scene: Scene, who: str) -> None:
    await scene.driver.elsewhere.has_number(scene.who(who), scene.talk)


@given("{who:Who} wrote the text message {text:Text}")
async def wrote_text(scene: Scene, who: str, text: str) -> None:
    await scene.driver.elsewhere.write_text(scene.who(who), scene.talk, text)


@deed(
    "the messaging provider can not bring it to a telephone",
    past="the messaging provider could not bring it to a telephone",
)
async def does_not_reach(scene: Scene) -> None:
    await scene.driver.elsewhere.does_not_reach(scene.talk)


@given("the messaging provider brought it to a telephone")
async def reaches(scene: Scene) -> None:
    await scene.driver.elsewhere.reaches(scene.talk)


@then("{who:Who} finds {number:Number} note that something did not arrive")
@then("{who:Who} finds {number:Number} notes that something did not arrive")
async def told_of_what_did_not_arrive(scene: Scene, who: str, number: int) -> None:
    notes = await scene.driver.notes(scene.who(who), scene.talk)
    assert ["did not reach" in one for one in notes] == [True] * number


@given("{who:Who} has the app of the messaging provider on her telephone")
def has_telephone(scene: Scene, who: str) -> None:
    scene.driver.elsewhere.has_telephone(scene.who(who))


@then("{who:Who}'s telephone rang {number:Number} time")
@then("{who:Who}'s telephone rang {number:Number} times")
async def telephone_rang(scene: Scene, who: str, number: int) -> None:
    assert await scene.driver.elsewhere.rang(scene.who(who)) == number


@then("{who:Who}'s telephone is not known at the messaging provider")
def telephone_is_forgotten(scene: Scene, who: str) -> None:
    assert not scene.driver.elsewhere.knows_telephone(scene.who(who))
