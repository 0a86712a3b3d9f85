import { createHash } from 'node:crypto';
import { type Diagnostic, inOrder } from '../../core/diagnostic';
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
  report(diagnostics, { codes, checked = [], version }) {
    const findings = inOrder(diagnostics);
    const rules = rulesOf(findings, codes);
    const ruleIds = rules.map(({ id }) => id);
    const prints = numbered(findings.map(fingerprintOf));
    const run = {
      tool: { driver: { name: 'policyc', ...(version !== undefined && { version }), rules } },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder that policyc was started in.' } } },
      artifacts: checked.map((path) => ({ location: artifactLocation(path), roles: ['analysisTarget'] })),
      results: findings.map((one, index) => resultOf(one, ruleIds.indexOf(visible(one.code)), prints[index] ?? '')),
    };
    return `${visibleInJson(JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2))}\n`;
  },
};

export default sarif;

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

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

// Without the place: what is said of the same fact in the same file is the same finding.
function fingerprintOf({ code, fact, span, message }: Diagnostic): string {
  const identity = JSON.stringify([code, fact ?? '', span.source.path, message]);
  return createHash('sha256').update(identity).digest('hex');
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
