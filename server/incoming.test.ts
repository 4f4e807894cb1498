import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { settleHost } from './incoming';

const ours = 'https://draagvlak.stad.example';

function settled(headers: IncomingHttpHeaders): [string, string | string[] | undefined] {
  const verdict = settleHost(headers, ours);
  return [verdict, headers['x-forwarded-host']];
}

test('a proxy that asks us by a name of its own: the browser says where it is', () => {
  expect(settled({ host: '127.0.0.1:3000', origin: ours })).toEqual(['ours', 'draagvlak.stad.example']);
  const wrong = { host: '127.0.0.1:3000', 'x-forwarded-host': 'upstream', origin: ours };
  expect(settled(wrong)).toEqual(['ours', 'draagvlak.stad.example']);
});

test.each([
  ['another site', 'https://elsewhere.example'],
  ['the same name without TLS', 'http://draagvlak.stad.example'],
  ['the same name at another port', 'https://draagvlak.stad.example:8443'],
  ['a name that only begins like ours', 'https://draagvlak.stad.example.elsewhere.example'],
  ['no address at all', 'null'],
])('a form on %s does not pass as ours', (_, origin) => {
  expect(settled({ host: '127.0.0.1:3000', origin })).toEqual(['foreign', undefined]);
});

test('an address that is not the public one, and that the browser and the request agree on', () => {
  expect(settled({ host: 'localhost:3000', origin: 'http://localhost:3000' })).toEqual(['same-host', undefined]);
  expect(settled({ host: 'localhost:3000' })).toEqual(['same-host', undefined]);
});
