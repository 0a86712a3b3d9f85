import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { canonicalOf, sourceAddress } from '../../src/render/site';

const site = suite('site');

site('puts a file and its lines into an address, percent-encoded', () => {
  const template = 'https://git.example/{file}?from={line}&to={endLine}';
  const at = (file: string) => sourceAddress(template, { file, line: 3, endLine: 12 });
  assert.is(at('policies/acme/policy.yaml'), 'https://git.example/policies/acme/policy.yaml?from=3&to=12');
  assert.is(at('a b/"<c>\'/#?&%.yaml'), 'https://git.example/a%20b/%22%3Cc%3E%27/%23%3F%26%25.yaml?from=3&to=12');
  assert.is(at('{line}\n$&é'), 'https://git.example/%7Bline%7D%0A%24%26%C3%A9?from=3&to=12');
  assert.is(at('\ud800'), 'https://git.example/%EF%BF%BD?from=3&to=12');
});

site('gives a policy a folder below the address', () => {
  assert.is(canonicalOf('https://a.example', 'acme'), 'https://a.example/acme/');
  assert.is(canonicalOf('https://a.example/b//', 'ac me"'), 'https://a.example/b/ac%20me%22/');
});

site.run();
