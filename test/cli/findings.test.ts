import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { collecting } from '../../src/cli/findings';
import { type Diagnostic, placeOf, withoutSources } from '../../src/core/diagnostic';
import { reporters } from '../../src/report/reporters';
import { bare, lacking, remark } from '../report/findings';

const findings = suite('cli › findings that wait');

const finding = (path: string, start: number): Diagnostic => {
  return { ...bare, span: { source: { path, text: 'abc\n\ndef' }, start, end: start + 1 } };
};
const shared = 'policies/shared/processors.yaml';

findings('are told in order, what two policies find in a file that both include once', () => {
  const { add, all } = collecting(withoutSources);
  add([finding('policies/b.yaml', 1), finding(shared, 0)]);
  add([finding(shared, 1), finding(shared, 0), finding('policies/a.yaml', 5)]);
  const told = ['policies/a.yaml:3:1', 'policies/b.yaml:1:2', `${shared}:1:1`, `${shared}:1:2`];
  const places = (): string[] => [...all()].map(({ span }) => placeOf(span));
  assert.equal(places(), told);
  assert.equal(places(), told, 'they can be asked for again');
  assert.equal([...collecting(withoutSources).all()], []);
});

findings('say the same without their sources in every report but the one that shows them', () => {
  const { add, all } = collecting(withoutSources);
  const given = [bare, lacking, remark].sort((a, b) => (a.span.source.path < b.span.source.path ? -1 : 1));
  add(given);
  const ordered = [...all()];
  assert.is(ordered.length, 3);
  for (const { id, report } of reporters.filter((one) => one.id !== 'pretty')) {
    const options = { color: false, checked: ['policies/none.yaml', 'a.yaml'] };
    const own = ordered.map(({ code }) => given.find((one) => one.code === code) as Diagnostic);
    assert.is([...report(all(), options)].join(''), [...report(own, options)].join(''), id);
  }
});

findings.run();
