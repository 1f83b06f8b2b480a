"""Files: uploaded, sent, opened, checked."""

from datetime import timedelta

from tests.acceptance.glue import deed, given, then, when
from tests.acceptance.scene import Scene
from tests.support.files import HTML, PDF, WHERE_IT_WAS_TAKEN, a_picture

PDF_TYPE = "application/pdf"


async def _upload(scene: Scene, who: str, name: str, content: bytes = PDF, kind: str = PDF_TYPE) -> str:
    scene.files[name] = await scene.driver.upload(scene.who(who), scene.talk, name, content, kind)
    return scene.files[name]


async def _send(scene: Scene, who: str, text: str, *names: str) -> None:
    files = [scene.files[name] for name in names]
    key = f"files-{len(scene.sent)}-{len(text)}"
    scene.remembers(text, await scene.driver.send_files(scene.who(who), scene.talk, text, files, key=key), key)


@deed("{who:Who} uploads the file {name:Text}", past="{who:Who} uploaded the file {name:Text}")
async def uploads(scene: Scene, who: str, name: str) -> None:
    await _upload(scene, who, name)


@deed("{who:Who} uploads a page named {name:Text}")
async def uploads_a_page(scene: Scene, who: str, name: str) -> None:
    await _upload(scene, who, name, HTML, "text/plain")


@given("{who:Who} uploaded {number:Number} files")
async def uploaded_many(scene: Scene, who: str, number: int) -> None:
    for count in range(number):
        await _upload(scene, who, f"{count}.pdf")


@deed(
    "{who:Who} sends the file {name:Text} with {text:Text}",
    past="{who:Who} sent the file {name:Text} with {text:Text}",
)
async def sends_file(scene: Scene, who: str, name: str, text: str) -> None:
    await _upload(scene, who, name)
    await _send(scene, who, text, name)


@deed("{who:Who} sends the photo {name:Text} with {text:Text}")
async def sends_photo(scene: Scene, who: str, name: str, text: str) -> None:
    await _upload(scene, who, name, a_picture(exif=True), "image/jpeg")
    await _send(scene, who, text, name)


@deed("{who:Who} sends {name:Text} once more with {text:Text}")
async def sends_it_again(scene: Scene, who: str, name: str, text: str) -> None:
    await _send(scene, who, text, name)


@deed("{who:Who} sends all of them with {text:Text}")
async def sends_all(scene: Scene, who: str, text: str) -> None:
    await _send(scene, who, text, *scene.files)


@deed("{who:Who} opens {name:Text}")
async def opens(scene: Scene, who: str, name: str) -> bytes:
    return await scene.driver.open_file(scene.who(who), scene.files[name])


@given("the scanner does not answer")
def scanner_stalls(scene: Scene) -> None:
    scene.driver.tell_scanner(stalls=True)


@when("the scanner answers")
async def scanner_answers(scene: Scene) -> None:
    scene.driver.tell_scanner()
    await scene.driver.pass_time(timedelta(minutes=1))


@given("the scanner finds something")
async def scanner_finds(scene: Scene) -> None:
    scene.driver.tell_scanner(finds=True)
    await scene.driver.pass_time(timedelta(minutes=1))


@then("{who:Who} finds the file {name:Text} with {text:Text}")
async def finds_file(scene: Scene, who: str, name: str, text: str) -> None:
    (said,) = [one for one in await scene.history(who) if one.text == text]
    assert said.files == ((name, "clean"),)


@then("{who:Who} can open {name:Text}")
async def can_open(scene: Scene, who: str, name: str) -> None:
    assert await scene.driver.open_file(scene.who(who), scene.files[name])


@then("{name:Text} does not tell where it was taken")
async def tells_no_place(scene: Scene, name: str) -> None:
    kept = await scene.driver.open_file(scene.who("Maria"), scene.files[name])
    assert WHERE_IT_WAS_TAKEN.encode() not in kept


@then("{who:Who} sees that {name:Text} is {state:Word}")
async def sees_state(scene: Scene, who: str, name: str, state: str) -> None:
    told = [one.text for one in await scene.news(who) if one.kind == "attachment"]
    assert told == [f"{name} {state}"]
