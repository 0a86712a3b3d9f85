import { createHash } from 'node:crypto';
import { canonical } from '../canonical';

/** The digest of a manifest: `sha256:` and the SHA-256 of its canonical form without `digest`, in hexadecimal digits. */
export function digestOf(manifest: object): string {
  const { digest: _, ...content } = manifest as { readonly digest?: unknown };
  return `sha256:${sha256(canonical(content))}`;
}

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
