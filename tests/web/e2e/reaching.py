"""Whether people can use a page as they need it: what of it can not be reached, moves, or is told by colour alone."""

from typing import Any

from tests.web.e2e.browsing import Visit

_WALK = """
  const roots = [document];
  const all = [];
  for (const root of roots) for (const one of root.querySelectorAll('*')) {
    all.push(one);
    if (one.shadowRoot) roots.push(one.shadowRoot);
  }
  const said = (one) => (one.ariaLabel ?? one.textContent ?? '').trim().slice(0, 40);
  const named = (one) => `${one.localName} ${one.className} ${said(one)}`;
"""
_LOST = """async () => {
  const above = (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host ?? null;
  const within = (one, other) => one !== null && (one === other || within(above(one), other));
  const at = (x, y) => {
    let found = document.elementFromPoint(x, y);
    for (;;) {
      const deeper = found?.shadowRoot?.elementFromPoint(x, y);
      if (!deeper || deeper === found) return found;
      found = deeper;
    }
  };
  const modal = all.find((one) => one.matches('dialog:modal'));
  const shown = (one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 1 && height > 1 && one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const controls = all.filter((one) => one.matches('button, a[href], select, textarea, input') && shown(one));
  // What floats over the end of a list goes when the end is reached, which the page learns a frame later.
  const drawn = (one) => new Promise((done) => {
    new IntersectionObserver((_, watch) => done(watch.disconnect())).observe(one);
  });
  const reached = async (one) => {
    one.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    if (lies(one)) return true;
    await drawn(one);
    return lies(one);
  };
  const lies = (one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) return false;
    const found = at((left + right) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2);
    return [one, ...(one.labels ?? [])].some((each) => within(found, each));
  };
  const lost = [];
  for (const one of controls) if ((!modal || within(one, modal)) && !(await reached(one))) lost.push(named(one));
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  return wide ? ['the page scrolls sideways', ...lost] : lost;
}"""
_MOVING = """() => roots.flatMap((root) => root.getAnimations())
  .filter((one) => one.playState === 'running' && one.effect.getComputedTiming().duration > 1)
  .map((one) => named(one.effect.target))
"""
_BY_COLOUR_ALONE = """() => {
  const drawn = (one) => {
    const { outlineStyle, borderTopStyle } = getComputedStyle(one);
    return outlineStyle !== 'none' || borderTopStyle !== 'none';
  };
  const chosen = '[aria-pressed=true], [aria-selected=true], [aria-current=true], [aria-current=page], dialog:modal';
  return all.filter((one) => one.matches(chosen) && one.checkVisibility() && !drawn(one)).map(named);
}"""


def lost(visit: Visit) -> list[str]:
    """The controls that can not be brought into view, or that something lies over; and pages that scroll sideways."""
    return _asked(visit, _LOST)


def moving(visit: Visit) -> list[str]:
    """What moves by itself."""
    return _asked(visit, _MOVING)


def told_by_colour_alone(visit: Visit) -> list[str]:
    """What was chosen, or lies over the page, and is not drawn so where a person's own colours replace all others."""
    return _asked(visit, _BY_COLOUR_ALONE)


def _asked(visit: Visit, script: str) -> list[str]:
    found: list[Any] = [frame.evaluate(f"() => {{ {_WALK} return ({script})(); }}") for frame in visit.page.frames]
    return [str(one) for each in found for one in each]
