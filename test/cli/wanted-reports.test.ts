import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readWanted, type WantedReport } from '../../src/cli/wanted-reports';

const wanted = suite('cli › wanted reports');

function refusalOf(...given: readonly string[]): string {
  try {
    given.reduce<readonly WantedReport[]>((before, one) => readWanted(one, before), []);
  } catch (error) {
    return String(error);
  }
  return assert.unreachable(`${given.join(' ')} was accepted`) as never;
}

wanted('are given one by one or with commas, with a file or without', () => {
  const all = [{ format: 'pretty' }, { format: 'sarif', file: 'out.sarif' }];
  assert.equal(readWanted('pretty, sarif=out.sarif', []), all);
  assert.equal(readWanted('sarif=out.sarif', readWanted('pretty', [])), all);
  assert.equal(readWanted('json=a=b.json', []), [{ format: 'json', file: 'a=b.json' }]);
  assert.equal(readWanted('json=a.json,json=b.json', []).length, 2);
});

wanted('are refused where two would go to one place', () => {
  assert.is(
    refusalOf('pretty', 'json'),
    'UsageError: `--format` prints one report, not both `pretty` and `json`; give one of them a file: `json=<file>`',
  );
  assert.match(refusalOf('json=a.json,sarif=./A.json'), '`--format` takes a file once, and `./A.json` is given twice');
});

wanted('are refused without a name, over YAML, and for other words', () => {
  assert.match(refusalOf('sarif='), '`--format sarif=` lacks the name of a file');
  assert.match(refusalOf('json=policies/acme/policy.yaml'), 'does not write to `policies/acme/policy.yaml`');
  assert.match(refusalOf('json=a\0b'), '`a\\x00b` is no name of a file');
  assert.match(refusalOf('sarf=a'), 'not `sarf`; did you mean `sarif`?');
  assert.match(refusalOf('json,'), 'not ``');
});

wanted.run();
