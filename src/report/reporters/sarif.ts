import { createHash } from 'node:crypto';
import { byFile, type Diagnostic } from '../../core/diagnostic';
import { jsonPieces } from '../../core/pieces';
import { numbered } from '../numbered';
import type { Reporter } from '../reporter';
import { artifactLocation, physicalLocation, relatedLocation, sarifText, sourceRoot } from '../sarif-places';
import { levels, rulesOf } from '../sarif-rules';
import { visible, visibleInJson } from '../visible';

/**
 * For code scanning: SARIF 2.1.0, valid when nothing is found too. A finding keeps its fingerprint when lines move, so
 * one that was dismissed stays so.
 */
const sarif: Reporter = {
  id: 'sarif',
  *report(findings, { codes, checked = [], version }) {
    const rules = rulesOf(findings, codes);
    const around = (results: readonly unknown[]): object => ({
      $schema: schema,
      version: '2.1.0',
      runs: [{ ...run, results }],
    });
    const run = {
      tool: { driver: { name: 'policyc', ...(version !== undefined && { version }), rules } },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder that policyc was started in.' } } },
      artifacts: checked.map((path) => ({ location: artifactLocation(path), roles: ['analysisTarget'] })),
    };
    const results = resultsOf(
      findings,
      rules.map(({ id }) => id),
    );
    for (const piece of jsonPieces(around, results, 2)) yield visibleInJson(piece);
  },
};

export default sarif;

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function* resultsOf(findings: Iterable<Diagnostic>, ruleIds: readonly string[]): Generator<object> {
  for (const [, own] of byFile(findings)) {
    const prints = numbered(own.map(fingerprintOf));
    for (const [index, one] of own.entries()) {
      yield resultOf(one, ruleIds.indexOf(visible(one.code)), prints[index] ?? '');
    }
  }
}

function resultOf(finding: Diagnostic, ruleIndex: number, fingerprint: string): object {
  const { code, severity, message, help, span, fact, related, citation, url } = finding;
  const advice = help === undefined ? [] : [sentence(`Help: ${help}`)];
  return {
    ruleId: visible(code),
    ruleIndex,
    level: levels[severity],
    message: { text: sarifText([sentence(message), ...advice].join(' ')) },
    locations: [
      {
        physicalLocation: physicalLocation(span),
        ...(fact !== undefined && { logicalLocations: [{ fullyQualifiedName: visible(fact) }] }),
      },
    ],
    ...(related && related.length > 0 && { relatedLocations: related.map(relatedLocation) }),
    partialFingerprints: { 'policycFinding/v1': fingerprint },
    ...((citation !== undefined || url !== undefined) && { properties: { citation, url } }),
  };
}

// It holds the path, so it is numbered within a file. Without the place: what is said of the same fact in the same file is the same finding.
function fingerprintOf({ code, fact, span, message }: Diagnostic): string {
  const identity = JSON.stringify([code, fact ?? '', span.source.path, message]);
  return createHash('sha256').update(identity).digest('hex');
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
