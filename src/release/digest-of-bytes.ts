import { createHash } from 'node:crypto';

/** The SHA-256 of the bytes of a file, or of a text in UTF-8, in hexadecimal digits. */
export function digestOfBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What the bytes of a file say as UTF-8. */
export function textOf(bytes: Uint8Array | string): string {
  return typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
