import { expect, test } from 'vitest';

import { tidyMarkup, tidyStyles } from '../tidy';

test('markup loses its line breaks, and nothing else is touched', () => {
  const code = "const a = '\\n`'; // it's\nhtml`<p>\n    ${b ? html`<i>\n  x</i>` : `kept\n  as it is`} {\n </p>`;\nconst c = `\n`;";

  expect(tidyMarkup(code)).toBe("const a = '\\n`'; // it's\nhtml`<p> ${b ? html`<i> x</i>` : `kept\n  as it is`} { </p>`;\nconst c = `\n`;");
});

test('styles keep what selectors and sums need', () => {
  expect(tidyStyles('css`\n  a :focus,\n  b > c {\n    inset: calc(1px + 20.5px) 0.5em;\n  }\n`')).toBe('css` a :focus,b > c{inset:calc(1px + 20.5px) .5em}`');
});
