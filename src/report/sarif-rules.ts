import { byText, type CodeInfo, type Diagnostic, type Severity } from '../core/diagnostic';
import { reaches } from '../core/severity';
import { markdownLink, markdownText } from './markdown-text';
import { visible } from './visible';
import { webAddress } from './web-address';

/** How SARIF calls the severities. */
export const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** A `reportingDescriptor` of SARIF. */
export interface SarifRule {
  readonly id: string;
  readonly [property: string]: unknown;
}

/** The rules of a SARIF report: one for each code that was found, ordered, with its law and its advice. */
export function rulesOf(
  findings: Iterable<Diagnostic>,
  codes: (code: string) => CodeInfo | undefined = () => undefined,
): readonly SarifRule[] {
  const found = new Map<string, Diagnostic>();
  for (const one of findings) {
    const other = found.get(one.code);
    if (!other || !reaches(other, one.severity)) found.set(one.code, one);
  }
  return [...found].sort(([a], [b]) => byText(a, b)).map(([code, one]) => ruleOf(codes(code) ?? guessed(one)));
}

/** What a finding lets know of its code where nothing else does: `yaml/key-duplicate` is titled `key duplicate`. */
function guessed({ code, severity, citation, url }: Diagnostic): CodeInfo {
  const title =
    code
      .slice(code.indexOf('/') + 1)
      .replaceAll('-', ' ')
      .trim() || code;
  return { code, severity, title, ...(citation !== undefined && { citation }), ...(url !== undefined && { url }) };
}

function ruleOf({ code, severity, title, why, fix, citation, url }: CodeInfo): SarifRule {
  const sentences = [`${visible(title)}.`, why, fix].filter((text) => text !== undefined);
  const law = citation ?? url;
  const markdown = [`**${markdownText(title)}**`, ...[why, fix].filter((text) => text !== undefined).map(markdownText)];
  const helpUri = webAddress(url);
  return {
    id: visible(code),
    shortDescription: { text: visible(title) },
    fullDescription: { text: visible(sentences.slice(0, 2).join(' ')) },
    help: {
      text: [...sentences.map(visible), ...(law === undefined ? [] : [`Law: ${visible(law)}.`])].join('\n'),
      markdown: [...markdown, ...(law === undefined ? [] : [`Law: ${markdownLink(markdownText(law), url)}`])].join(
        '\n\n',
      ),
    },
    ...(helpUri !== undefined && { helpUri }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [visible(code.split('/')[0] ?? '')] },
  };
}
