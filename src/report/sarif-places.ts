import type { Related } from '../core/diagnostic';
import { placesOf, type Span } from '../core/source';
import { visible } from './visible';

/** The name that GitHub and others know for the folder that relative addresses start from. */
export const sourceRoot = '%SRCROOT%';

/** Where a file is, as an address: relative to the folder that policyc runs in, or a `file:` one of an absolute path. */
export function artifactLocation(path: string): object {
  const absolute = /^(?:\/|[A-Za-z]:\/)/.test(path);
  const uri = path.split('/').map(encoded).join('/');
  if (!absolute) return { uri, uriBaseId: sourceRoot };
  return { uri: `file://${path.startsWith('/') ? '' : '/'}${uri.replace(/^([A-Za-z])%3A/, '$1:')}` };
}

/** A place in a file: lines and columns count from 1, the end is the first place behind it. */
export function physicalLocation(span: Span): object {
  const { source } = span;
  const [first, last] = placesOf(span);
  const region = { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
  return { artifactLocation: artifactLocation(source.path), region };
}

/** A second place of a finding, with its number among them. */
export function relatedLocation({ message, span }: Related, index: number): object {
  return { id: index + 1, physicalLocation: physicalLocation(span), message: { text: sarifText(message) } };
}

/**
 * Anybody's words for a plain text message of SARIF, which knows links, `[text](address)`, and gaps to fill, `{0}`: none
 * comes about. Other braces stay as they are, for viewers print them so.
 */
export function sarifText(text: string): string {
  return visible(text)
    .replaceAll('](', '] (')
    .replace(/\{(\d+)\}/g, '{{$1}}');
}

// A half surrogate pair has no form in an address.
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
}
