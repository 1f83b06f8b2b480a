"""What was said, written down in every form: it is in the documents, and nowhere else."""

import asyncio
import io
import zipfile

from tests.leaks.scenario import Stage

FORMS = ("json", "csv", "pdf")


async def write_down(stage: Stage, id: str) -> None:
    """Have the conversation exported in every form and fetch the archives; two are made at once."""
    for form in FORMS:
        asked = await stage.act("provider", "AskExport", {"format": form, "conversationId": id})
        export = {"export_id": asked["id"]}
        for _ in range(300):  # the job looks each second, and the audit is chained before the end
            if (await stage.act("provider", "SeeExport", **export))["state"] == "done":
                break
            await asyncio.sleep(0.1)
        fetched = await stage.send("provider", stage.routes["FetchExport"], None, export, key="")
        with zipfile.ZipFile(io.BytesIO(fetched.content)) as archive:
            names = archive.namelist()
            documents = b"".join(archive.read(name) for name in names)
        assert stage.marks.found_in("\n".join(names).encode()) == set()
        if form != "pdf":  # its text is packed
            assert {"CorrectMessage /body", "PostSystemMessage /message"} <= stage.marks.found_in(documents)
