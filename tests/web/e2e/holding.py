"""What the scripts of a page hold: timers that wait, sockets, addresses of what is in memory, sounds."""

from playwright.sync_api import BrowserContext, Page

WATCH = """(() => {
  const held = (window.held = { timers: new Map(), sockets: new Map(), addresses: new Map(), sounds: new Map() });
  const where = () => new Error().stack.split('\\n').slice(3, 6).join(' ');
  for (const kind of ['Timeout', 'Interval']) {
    const [set, clear] = [window[`set${kind}`], window[`clear${kind}`]];
    window[`set${kind}`] = (work, after, ...more) => {
      const id = set(() => {
        if (kind === 'Timeout') held.timers.delete(id);
        work(...more);
      }, after);
      held.timers.set(id, `${kind} ${after} ${where()}`);
      return id;
    };
    window[`clear${kind}`] = (id) => (held.timers.delete(id), clear(id));
  }
  const [make, drop] = [URL.createObjectURL, URL.revokeObjectURL];
  URL.createObjectURL = (one) => {
    const made = make.call(URL, one);
    held.addresses.set(made, where());
    return made;
  };
  URL.revokeObjectURL = (one) => (held.addresses.delete(one), drop.call(URL, one));
  const Sounds = AudioContext;
  window.AudioContext = class extends Sounds {
    constructor(...more) {
      super(...more);
      held.sounds.set(this, where());
    }
    close() {
      held.sounds.delete(this);
      return super.close();
    }
  };
  const Socket = WebSocket;
  window.WebSocket = class extends Socket {
    constructor(...more) {
      super(...more);
      held.sockets.set(this, where());
    }
  };
})();"""


def watch(context: BrowserContext) -> None:
    """Count from now on, in each page before its own scripts."""
    context.add_init_script(WATCH)


_HELD = """() => {
  const open = [...held.sockets].filter(([socket]) => socket.readyState < WebSocket.CLOSING);
  // What stands in for a socket in tests has one of its own, which the page does not know.
  const sockets = open.map(([_, where]) => where).filter((where) => !where.includes('_apiConnect'));
  // The tab's badge is the page's own, and stays with it.
  const addresses = [...held.addresses.values()].filter((where) => !where.includes('/assets/console-'));
  return [...held.timers.values(), ...addresses, ...sockets, ...held.sounds.values()];
}"""
_HELD_IN_THE_END = f"""async () => {{
  const now = {_HELD};
  const patience = performance.now() + 15_000;
  while (now().length > 0 && performance.now() < patience) await new Promise(requestAnimationFrame);
  return now();
}}"""
_REMOVE = """async () => {
  document.querySelector('chat-widget').remove();
  // What the element said last to its panel is heard before this is.
  const { port1, port2 } = new MessageChannel();
  await new Promise((heard) => {
    port1.onmessage = heard;
    port2.postMessage('');
  });
  port1.close();
}"""


def held(page: Page) -> list[str]:
    """What is held now, and by which lines."""
    return [str(one) for one in page.evaluate(_HELD)]


def held_in_the_end(page: Page) -> list[str]:
    """What is held once what was under way is over: a session is ended after its drafts are kept."""
    return [str(one) for one in page.evaluate(_HELD_IN_THE_END)]


def take_away(page: Page) -> None:
    """Remove the element; its panel has heard of it."""
    page.evaluate(_REMOVE)
