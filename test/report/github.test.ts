import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import githubReporter from '../../src/report/reporters/github';
import { bare, hostileTexts, lacking, remark, saying, whole } from './findings';

const github = whole(githubReporter);

const report = suite('the report of GitHub annotations');

report('says nothing when nothing is found', () => {
  assert.is(github.report([], { color: false }), '');
});

report('is a command for each finding, errors first, with columns only of what is on one line', () => {
  assert.equal(github.report([bare, remark, lacking], { color: true }).split('\n'), [
    '::error file=policies/acme/policy.yaml,line=4,endLine=4,col=3,endColumn=6,title=gdpr/legal-basis-missing' +
      '::the purpose `ads` names no legal basis%0Ahelp: add `legalBasis`' +
      '%0Alaw: GDPR Article 13(1)(c) (https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj)' +
      '%0Anote: the policy is subject to the GDPR here (policies/acme/policy.yaml:1:1)',
    '::warning file=policies/acme/policy.yaml,line=6,endLine=7,title=core/list-short::the list is short',
    '::notice file=policies/shared/a b#ü.yaml,line=1,endLine=1,col=4,endColumn=5,title=core/value-odd' +
      '::the value is odd',
    '',
  ]);
  const later = { ...lacking, span: { ...remark.span } };
  assert.match(github.report([bare, later], { color: false }), /^::error .*\n::warning .*\n$/);
});

report('escapes per cent signs and line ends, and colons and commas in properties', () => {
  const { span } = lacking;
  const finding = {
    ...bare,
    code: 'a:b,c%2C',
    message: '100%, 1:2',
    span: { ...span, source: { ...span.source, path: 'a,b:c%.yaml' } },
  };
  assert.is(
    github.report([finding], { color: false }),
    '::warning file=a%2Cb%3Ac%25.yaml,line=4,endLine=4,col=3,endColumn=6,title=a%3Ab%2Cc%252C::100%25, 1:2\n',
  );
});

report('lets no text become a command or a property of its own', () => {
  for (const text of hostileTexts) {
    const printed = github.report([saying(text)], { color: false });
    assert.match(printed, /^[^\n\r]*\n$/, JSON.stringify(text));
    const { command, properties, data } = commandIn(printed.trimEnd());
    assert.is(command, 'error');
    assert.equal(
      properties.map(([name]) => name),
      ['file', 'line', 'endLine', ...(properties.length > 4 ? ['col', 'endColumn'] : []), 'title'],
    );
    const labels = data.split('\n').map((line) => line.slice(0, 5));
    assert.equal(labels.slice(1), ['help:', 'law: ', 'note:']);
    assert.not.match(data.replaceAll('\n', ''), /[\p{Cc}\p{Cs}\u2028\u202e\u2066]/u);
  }
});

report.run();

/** Reads a command as the runner of GitHub does. */
function commandIn(line: string): {
  readonly command: string;
  readonly properties: readonly (readonly string[])[];
  readonly data: string;
} {
  const end = line.indexOf('::', 2);
  const [command = '', ...rest] = line.slice(2, end).split(' ');
  const properties = rest
    .join(' ')
    .split(',')
    .map((one) => [one.slice(0, one.indexOf('=')), unescaped(one.slice(one.indexOf('=') + 1))]);
  return { command, properties, data: unescaped(line.slice(end + 2)) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
