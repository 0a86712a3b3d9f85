import { wellFormed } from './well-formed';

/** Where pages are published, and where their sources can be read; both are of the formats of the configuration. */
export interface Site {
  /** The address below which each policy has a folder: `https://acme.example/legal/`. */
  readonly url?: string;
  /** The address of a place in the sources, in which `{file}`, `{line}` and `{endLine}` stand for it. */
  readonly source?: string;
}

/** A stretch of a file: its path with forward slashes, its first line and its last. */
export interface Lines {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

/** The address at which the page of a policy is published. */
export function canonicalOf(url: string, policyId: string): string {
  return `${url.replace(/\/+$/, '')}/${encoded(policyId)}/`;
}

/** The address of a place in the sources. What is put in is percent-encoded, but for the slashes of the path. */
export function sourceAddress(template: string, { file, line, endLine }: Lines): string {
  const values: Readonly<Record<string, string>> = {
    file: encodedPath(file),
    line: String(line),
    endLine: String(endLine),
  };
  return template.replace(/\{(\w+)\}/g, (found, name: string) => values[name] ?? found);
}

/** A path as a part of an address: each step of it percent-encoded. */
export function encodedPath(path: string): string {
  return path.split('/').map(encoded).join('/');
}

function encoded(text: string): string {
  const signs = /['()*!]/g;
  return encodeURIComponent(wellFormed(text)).replace(
    signs,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
