import { Marked } from 'marked';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../src/core/diagnostic';
import type { ReportOptions } from '../../src/report/reporter';
import sarifReporter from '../../src/report/reporters/sarif';
import { bare, hostileTexts, lacking, legalBasis, remark, saying, whole } from './findings';
import { sarifFaults } from './sarif-validator';

const sarif = whole(sarifReporter);

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}
interface Place {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
    readonly region: Region;
  };
  readonly message?: { readonly text: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly Place[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}
interface Rule {
  readonly id: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: string };
}
interface Run {
  readonly tool: {
    readonly driver: { readonly name: string; readonly version: string; readonly rules: readonly Rule[] };
  };
  readonly columnKind: string;
  readonly artifacts: readonly { readonly location: object }[];
  readonly results: readonly Result[];
}

const report = suite('the SARIF report');

/** The only run of a report, which is valid against the schema. */
function runOf(diagnostics: readonly Diagnostic[], options: Partial<ReportOptions> = {}): Run {
  const text = sarif.report(diagnostics, { color: false, ...options });
  const log = JSON.parse(text) as { readonly version: string; readonly runs: readonly Run[] };
  assert.equal(sarifFaults(log), []);
  assert.is(log.version, '2.1.0');
  const [run, ...more] = log.runs;
  assert.ok(run);
  assert.equal(more, []);
  for (const { locations, relatedLocations = [] } of run.results) {
    // Asked for by the schema with errata.
    for (const { physicalLocation } of [...locations, ...relatedLocations])
      assert.ok(physicalLocation.region.startLine);
  }
  return run;
}

report('is valid and without results when nothing is found', () => {
  const run = runOf([], { checked: ['policies/acme/policy.yaml'], version: '1.2.3' });
  assert.equal(run.results, []);
  assert.equal(run.tool.driver, { name: 'policyc', version: '1.2.3', rules: [] });
  assert.is(run.columnKind, 'utf16CodeUnits');
  assert.equal(run.artifacts[0]?.location, { uri: 'policies/acme/policy.yaml', uriBaseId: '%SRCROOT%' });
  runOf([]);
});

report('says code, level, message, place and the places that explain', () => {
  const { results } = runOf([remark, bare, lacking]);
  assert.equal(
    results.map(({ ruleId, level }) => [ruleId, level]),
    [
      ['gdpr/legal-basis-missing', 'error'],
      ['core/list-short', 'warning'],
      ['core/value-odd', 'note'],
    ],
  );
  const [first, second, third] = results;
  assert.is(first?.message.text, 'the purpose `ads` names no legal basis. Help: add `legalBasis`.');
  assert.equal(first?.locations, [
    {
      physicalLocation: {
        artifactLocation: { uri: 'policies/acme/policy.yaml', uriBaseId: '%SRCROOT%' },
        region: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 6 },
      },
      logicalLocations: [{ fullyQualifiedName: 'purposes.ads' }],
    },
  ]);
  assert.is(first?.relatedLocations?.[0]?.message?.text, 'the policy is subject to the GDPR here');
  assert.equal(second?.locations[0]?.physicalLocation.region, {
    startLine: 6,
    startColumn: 3,
    endLine: 7,
    endColumn: 6,
  });
  assert.is(third?.locations[0]?.physicalLocation.artifactLocation.uri, 'policies/shared/a%20b%23%C3%BC.yaml');
});

report('lists the rules that found something, with law and advice', () => {
  const codes: ReportOptions['codes'] = (code) => (code === legalBasis.code ? legalBasis : undefined);
  const { tool, results } = runOf([remark, bare, lacking], { codes });
  const { rules } = tool.driver;
  assert.equal(
    rules.map(({ id }) => id),
    ['core/list-short', 'core/value-odd', 'gdpr/legal-basis-missing'],
  );
  assert.equal(
    results.map(({ ruleIndex }) => rules[ruleIndex]?.id),
    results.map(({ ruleId }) => ruleId),
  );
  assert.equal(rules[2], {
    id: 'gdpr/legal-basis-missing',
    shortDescription: { text: 'every purpose names its legal basis' },
    fullDescription: {
      text: 'every purpose names its legal basis. People may ask by what right their data are used.',
    },
    help: {
      text:
        'every purpose names its legal basis.\nPeople may ask by what right their data are used.\n' +
        'Give the purpose a `legalBasis`.\nLaw: GDPR Article 13(1)(c).',
      markdown:
        '**every purpose names its legal basis**\n\nPeople may ask by what right their data are used.\n\n' +
        'Give the purpose a `legalBasis`.\n\n' +
        'Law: [GDPR Article 13(1)(c)](https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj)',
    },
    helpUri: 'https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj',
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['gdpr'] },
  });
  assert.is(rules[0]?.help.text, 'list short.');
  const unknown = runOf([lacking]).tool.driver.rules[0];
  assert.is(unknown?.help.text, 'legal basis missing.\nLaw: GDPR Article 13(1)(c).');
});

report('takes the heaviest finding for the level of a rule that is not known', () => {
  const light: Diagnostic = { ...bare, severity: 'info' };
  for (const findings of [
    [bare, light],
    [light, bare],
  ]) {
    assert.is(runOf(findings).tool.driver.rules[0]?.defaultConfiguration.level, 'warning');
  }
});

report('knows a finding again when lines move, and tells the same ones apart', () => {
  const prints = (...findings: readonly Diagnostic[]): readonly (string | undefined)[] =>
    runOf(findings).results.map(({ partialFingerprints }) => partialFingerprints['policycFinding/v1']);
  const text = `# new\n\n${lacking.span.source.text}`;
  const moved = { ...lacking, span: { source: { ...lacking.span.source, text }, start: 44, end: 47 } };
  const [print] = prints(lacking);
  assert.match(print ?? '', /^[0-9a-f]{64}$/);
  assert.equal(prints(moved), [print]);
  assert.equal(prints(lacking, moved), [print, `${print} (2)`]);
  for (const other of [
    { ...lacking, fact: 'purposes.mail' },
    { ...lacking, code: 'gdpr/other' },
    { ...lacking, message: 'another' },
    { ...lacking, span: { ...lacking.span, source: { ...lacking.span.source, path: 'x.yaml' } } },
  ]) {
    assert.is.not(prints(other)[0], print);
  }
});

report('names files by addresses, absolute ones only where the path is', () => {
  const uriOf = (path: string): object | undefined => {
    const finding = { ...bare, span: { ...bare.span, source: { ...bare.span.source, path } } };
    return runOf([finding]).results[0]?.locations[0]?.physicalLocation.artifactLocation;
  };
  assert.equal(uriOf('a:b/c?.yaml'), { uri: 'a%3Ab/c%3F.yaml', uriBaseId: '%SRCROOT%' });
  assert.equal(uriOf('../beta/policy.yaml'), { uri: '../beta/policy.yaml', uriBaseId: '%SRCROOT%' });
  assert.equal(uriOf('/srv/a b.yaml'), { uri: 'file:///srv/a%20b.yaml' });
  assert.equal(uriOf('C:/a/b.yaml'), { uri: 'file:///C:/a/b.yaml' });
});

report('stays valid and makes no links whatever the texts are', () => {
  for (const text of hostileTexts) {
    const { results, tool } = runOf([saying(text)], { checked: [`policies/${text}`] });
    const said = results[0]?.message.text ?? '';
    assert.not.match(said, /\]\(|(?<!\{)\{\d+\}|[\p{Cc}\p{Cs}\u2028\u202e\u2066]/u, JSON.stringify(text));
    const help = new Marked().parse(tool.driver.rules[0]?.help.markdown ?? '', { async: false });
    assert.not.match(help, /<(?!\/?(?:p|strong|code|a href="https:\/\/law\.example\/[^"]*"|a)>)/, JSON.stringify(text));
  }
  runOf(hostileTexts.map(saying));
});

report('prints the same bytes whatever the order of the findings', () => {
  const options = { color: false };
  assert.is(sarif.report([bare, remark, lacking], options), sarif.report([lacking, bare, remark], options));
});

report.run();
