"""What a browser keeps of a page, wherever it could, and what of a page can be read."""

import json
from collections.abc import Iterable

from playwright.sync_api import Page

UNSENT = "chat-unsent:"
"""How the one place begins in which a text may be: of what waits to be sent."""
SHORTEST = 6
"""Shorter texts stand in storages for other reasons."""

_KEPT = """async () => {
  const done = (asked) => new Promise((met, failed) => {
    asked.onsuccess = () => met(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  const places = { title: document.title, address: location.href, state: JSON.stringify(history.state) };
  for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) {
    for (const [key, value] of Object.entries(storage)) places[`${name} ${key}`] = `${key} ${value}`;
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const kept = await cache.matchAll();
    const addresses = (await cache.keys()).map((one) => one.url);
    places[`cache ${name}`] = [name, ...addresses, ...await Promise.all(kept.map((one) => one.text()))].join(' ');
  }
  for (const { name } of await indexedDB.databases()) {
    const base = await done(indexedDB.open(name));
    places[`base ${name}`] = name;
    for (const store of base.objectStoreNames) {
      const held = base.transaction(store).objectStore(store);
      const all = [await done(held.getAllKeys()), await done(held.getAll())];
      places[`base ${name} ${store}`] = `${store} ${JSON.stringify(all)}`;
    }
    base.close();
  }
  return Object.entries(places);
}"""
_ROOTS = """
  const roots = [document];
  for (const root of roots) {
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
  }
  const all = (what) => roots.flatMap((root) => [...root.querySelectorAll(what)]);
"""
_WRITTEN = f"""() => {{ {_ROOTS}
  const said = all('article [dir=auto], .note [dir=auto]').map((one) => one.textContent);
  return [...said, ...all('textarea').map((one) => one.value)].map((one) => one.trim());
}}"""
_READABLE = f"""() => {{ {_ROOTS}
  const html = roots.map((root) => root === document ? document.documentElement.outerHTML : root.innerHTML);
  return [...html, ...all('textarea, input').map((one) => one.value)].join(' ');
}}"""


def kept(page: Page) -> list[tuple[str, str]]:
    """All that the browser keeps of a page and its frames: each place, and what is there."""
    cookies = [(f"cookie {one.get('name')}", json.dumps(one)) for one in page.context.cookies()]
    frames = [frame for frame in page.frames if frame.url.startswith("http")]
    return [*cookies, *((place, held) for frame in frames for place, held in frame.evaluate(_KEPT))]


def written(page: Page) -> set[str]:
    """What people wrote to one another, or write now, as far as the page shows it."""
    return {text for frame in page.frames for text in frame.evaluate(_WRITTEN)}


def leaks(page: Page, texts: Iterable[str]) -> set[tuple[str, str]]:
    """The texts that the browser keeps, and where. What waits to be sent may, in one place."""
    places = kept(page)
    unsent = sorted({place for place, _ in places if place.startswith(f"sessionStorage {UNSENT}")})
    sought = [text for text in {*texts, *written(page)} if len(text) >= SHORTEST]
    looked = [one for one in places if one[0] not in unsent[:1]]
    return {(place, text) for place, held in looked for text in sought if _inside(text, held)}


def readable(page: Page) -> str:
    """All that can be read of a page, also by assistive technology or a script of ours."""
    return " ".join(frame.evaluate(_READABLE) for frame in page.frames)


def _inside(text: str, place: str) -> bool:
    return any(one in place for one in (text, json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]))
