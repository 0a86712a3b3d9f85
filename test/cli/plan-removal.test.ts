import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { filesIn } from '../../src/cli/earlier-outputs';
import { planRemoval, type Sourced } from '../../src/cli/plan-removal';
import { dataIn } from '../../src/render/manifest-data';

const removal = suite('cli › what is removed');

const earlier = [
  {
    id: 'acme',
    files: [
      { path: 'acme/index.html', sha256: '11' },
      { path: 'acme/policy.md', sha256: '22' },
    ],
  },
];
const disk: Readonly<Record<string, string>> = { 'acme/index.html': '11', 'acme/policy.md': '22' };
const nothing = { remove: [], changed: [] };

function plan(sourced: Partial<Sourced>, files = disk) {
  const all = { found: new Set<string>(), made: new Map<string, () => ReadonlySet<string>>(), all: true, ...sourced };
  return planRemoval(earlier, all, (path) => files[path]);
}

removal('is all of a policy that is gone, the manifest last', () => {
  assert.equal(plan({}), { remove: ['acme/index.html', 'acme/policy.md', 'acme/manifest.json'], changed: [] });
});

removal('is nothing when not all sources were looked at', () => {
  assert.equal(plan({ all: false }), nothing);
});

removal('is nothing of a policy that was found and could not be built', () => {
  assert.equal(plan({ found: new Set(['acme']) }), nothing);
});

removal('is what a policy makes no more', () => {
  const found = new Set(['acme']);
  const made = new Map([['acme', () => new Set(['acme/index.html', 'acme/manifest.json'])]]);
  assert.equal(plan({ found, made }), { remove: ['acme/policy.md'], changed: [] });
  assert.equal(plan({ found, made, all: false }), { remove: ['acme/policy.md'], changed: [] });
});

removal('leaves a file that was changed since, and passes over one that is not there', () => {
  assert.equal(plan({}, { 'acme/index.html': '99' }), { remove: ['acme/manifest.json'], changed: ['acme/index.html'] });
});

removal('knows our manifests from those of others', () => {
  const artifacts = [{ path: 'index.html', sha256: '11' }, { path: 7 }, null];
  const ours = JSON.stringify({ generator: { name: 'policyc' }, artifacts });
  assert.equal(filesIn('acme', dataIn(ours)), [{ path: 'acme/index.html', sha256: '11' }]);
  const others = [
    '',
    '[]',
    'null',
    '{"name":"Acme","icons":[]}',
    JSON.stringify({ generator: { name: 'other' }, artifacts }),
    JSON.stringify({ generator: { name: 'policyc' } }),
    '{"__proto__":{"generator":{"name":"policyc"},"artifacts":[]}}',
  ];
  for (const text of others) assert.is(filesIn('acme', dataIn(text)), undefined, text);
});

removal.run();
