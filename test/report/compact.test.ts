import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reporters } from '../../src/report/reporters';
import compactReporter from '../../src/report/reporters/compact';
import { bare, hostileTexts, lacking, remark, saying, whole } from './findings';

const compact = whole(compactReporter);

const report = suite('the compact report');

report('is a line for each finding, in order, and nothing when nothing is found', () => {
  assert.is(compact.report([], { color: false }), '');
  assert.is(
    compact.report([remark, bare, lacking], { color: true }),
    [
      'policies/acme/policy.yaml:4:3: error[gdpr/legal-basis-missing]: the purpose `ads` names no legal basis\n',
      'policies/acme/policy.yaml:6:3: warning[core/list-short]: the list is short\n',
      'policies/shared/a b#ü.yaml:1:4: info[core/value-odd]: the value is odd\n',
    ].join(''),
  );
});

report('keeps each finding on its line whatever is in it', () => {
  for (const text of hostileTexts) {
    const printed = compact.report([saying(text)], { color: false });
    assert.match(printed, /^policies\/[^\p{Cc}\p{Cs}\u2028\u202e\u2066]*\n$/u, JSON.stringify(text));
  }
});

report('is one of many, of which the one for people comes first', () => {
  assert.equal(
    reporters.map(({ id }) => id),
    ['pretty', 'compact', 'json', 'sarif', 'github', 'junit', 'markdown'],
  );
});

report.run();
