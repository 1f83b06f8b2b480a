import { expect, test } from 'vitest';

import { linkify } from '../../src/core/linkify';

const links = (body: string): (string | undefined)[] => linkify(body).map((one) => one.href).filter(Boolean);

test.each([
  ['see https://clinic.example/a?b=1#c now', ['https://clinic.example/a?b=1#c']],
  ['https://clinic.example.', ['https://clinic.example/']],
  ['(https://clinic.example/x)', ['https://clinic.example/x']],
  ['https://clinic.example/x_(y)', ['https://clinic.example/x_(y)']],
  ['two: https://a.example, https://b.example!', ['https://a.example/', 'https://b.example/']],
  ['http://clinic.example', []],
  ['javascript:alert(1)', []],
  ['data:text/html,x', []],
  ['https://user:secret@clinic.example', []],
  ['https://user@clinic.example', []],
  ['https://localhost/x', []],
  ['https://clinic.example/\u202Egpj.exe', []],
  ['https://', []],
  ['no link at all', []],
  ['', []],
])('%s', (body, found) => {
  expect(links(body)).toEqual(found);
});

test.each(['', 'plain', 'a https://a.example, b', '<https://a.example>', 'https://user:x@a.example!'])('the pieces of %j are the text again', (body) => {
  expect(linkify(body).map((one) => one.text).join('')).toBe(body);
});

test('marks that end the sentence are not of the link', () => {
  expect(linkify('see https://a.example/x.')).toEqual([
    { text: 'see ' },
    { text: 'https://a.example/x', href: 'https://a.example/x' },
    { text: '.' },
  ]);
});
