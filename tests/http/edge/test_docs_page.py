import re

import pytest

from tests.http.edge.building import a_client, an_app

pytestmark = pytest.mark.anyio


async def test_the_page_needs_nothing_from_elsewhere_and_runs_no_inline_script() -> None:
    async with a_client(an_app()) as client:
        page = await client.get("/docs")
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        assert "script-src 'self';" in page.headers["content-security-policy"]
        assert not re.search(r"https?://|<script>|\son\w+=", page.text)
        files = re.findall(r'(?:src|href)="(/docs/[^"]+)"', page.text)
        assert len(files) == 4
        for file in files:
            answer = await client.get(file)
            assert answer.status_code == 200, file
            assert answer.headers["content-type"].startswith("text/")
            assert len(answer.content) > 500


@pytest.mark.parametrize("name", ["index.html", "..%2Fedge.py", "swagger-ui-bundle.js.map", "docs.html"])
async def test_no_other_file_is_given(name: str) -> None:
    async with a_client(an_app()) as client:
        assert (await client.get(f"/docs/{name}")).status_code == 404


async def test_the_description_is_openapi_3_1_of_carechat() -> None:
    async with a_client(an_app()) as client:
        spec = (await client.get("/schema/openapi.json")).json()
    assert spec["openapi"].startswith("3.1")
    assert spec["info"]["title"] == "carechat"
    assert spec["components"]["securitySchemes"]["Bearer"]["scheme"] == "bearer"
    assert "/docs" not in spec["paths"]
    assert "/health/live" in spec["paths"]
