"""Files full of marks: taken, refused in every way, sent, and opened."""

import httpx

from tests.leaks.scenario import Stage
from tests.support.files import SVG

NAME, CONTENT = "UploadFile name of the file", "UploadFile content"


async def send_files(stage: Stage, id: str) -> None:
    """Upload a file whose name and content are marks, send and download it; then be refused with names of all kinds."""
    name, content = f"{stage.marks(NAME)} result.txt", f"Potassium {stage.marks(CONTENT)}\n" * 20_000
    taken = await _upload(stage, id, name, content.encode(), "text/plain")
    assert taken.status_code == 201, taken.text
    file = {"attachment_id": taken.json()["id"]}
    said = {"body": "See the file", "attachmentIds": [taken.json()["id"]]}
    await stage.act("ana", "SendMessage", said, conversation_id=id)
    # Not kept among the answers: to who may see the file, the head of this one tells its name.
    place = stage.routes["DownloadFile"].path.format(**file)
    opened = await stage.http.get(place, headers={"Authorization": f"Bearer {stage.tokens['provider']}"})
    assert opened.text == content
    link = (await stage.act("provider", "MakeFileLink", **file))["url"]
    assert (await stage.http.get(link)).text == content
    stage.note("link again", await stage.http.get(link))
    header = {"Range": "bytes=99999999-", "Accept": stage.marks("header Accept")}
    await stage.send("provider", stage.routes["DownloadFile"], None, file, key="", headers=header)
    word = stage.marks("UploadFile refused")
    for refused, data, kind in (
        (f"{word}.svg", SVG + word.encode(), "image/svg+xml"),
        (f"{word}.jpg", b"\xff\xd8\xff" + word.encode() * 99, "image/jpeg"),
        (f"{word}.txt", word.encode(), f"text/{word}"),
        (word, word.encode(), "text/plain"),
        (f"{word}\n.txt", word.encode(), "text/plain"),
        (f"{word}{'x' * 300}.txt", word.encode(), "text/plain"),
        (f"{word}.txt", b"", "text/plain"),
        (f"{word}.txt", word.encode() * 1_500_000, "text/plain"),
    ):
        answer = await _upload(stage, id, refused, data, kind)
        assert answer.status_code in {400, 413, 415, 422}, answer.status_code
    for conversation, extra in ((word, {}), (id, {word: word})):
        answer = await _upload(stage, conversation, f"{word}.txt", word.encode(), "text/plain", **extra)
        assert answer.status_code in {404, 422}, answer.status_code


async def _upload(stage: Stage, id: str, name: str, content: bytes, kind: str, **more: str) -> httpx.Response:
    form = {"data": {"conversationId": id, **more}, "files": {"file": (name, content, kind)}}
    key = f"UploadFile key {len(stage.answers)}"
    return await stage.send("ana", stage.routes["UploadFile"], None, {}, key=key, **form)
