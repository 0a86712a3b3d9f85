import type { Diagnostic } from '../core/diagnostic';
import type { Source } from '../core/source';
import type { YamlCode } from './codes';
import { findConflictMarkers } from './conflict-markers';
import { findForbiddenCharacters } from './forbidden-characters';
import { firstInvalidByte } from './utf8';

/** A file may not be larger: 4 MiB, some sixty times the longest policy known. */
export const maximumBytes = 4 * 1024 * 1024;

/** A text, and what is wrong with its characters. */
export interface Decoded {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns the content of a file into a source: UTF-8, without the byte order mark at its start. Reports invalid UTF-8, at
 * the first wrong byte; forbidden characters; merge conflicts; and a file that is too large, whose text is then left
 * empty. With any finding the text is good for showing the place, not for parsing.
 */
export function decode(path: string, content: Uint8Array | string): Decoded {
  if (isTooLarge(content)) {
    const source = { path, text: '' };
    return {
      source,
      diagnostics: [atStart(source, 'yaml/file-too-large', tooLarge, 'split the policy with `include`')],
    };
  }
  if (typeof content === 'string') {
    const source = { path, text: withoutMark(content) };
    return { source, diagnostics: [...findForbiddenCharacters(source), ...findConflictMarkers(source)] };
  }
  if (isUtf16(content)) {
    const source = { path, text: '' };
    return {
      source,
      diagnostics: [atStart(source, 'yaml/encoding-invalid', 'the file is UTF-16, not UTF-8', saveAsUtf8)],
    };
  }
  const source = { path, text: withoutMark(toText(content)) };
  const invalid = findInvalidUtf8(source, content);
  return { source, diagnostics: [...invalid, ...findForbiddenCharacters(source), ...findConflictMarkers(source)] };
}

const tooLarge = 'the file is larger than 4 MiB';
const saveAsUtf8 = 'save the file with the encoding UTF-8';

function isTooLarge(content: Uint8Array | string): boolean {
  if (content.length > maximumBytes) return true;
  // A code unit takes at most three bytes, so most texts need no count.
  if (typeof content !== 'string' || content.length * 3 <= maximumBytes) return false;
  return new TextEncoder().encode(content).length > maximumBytes;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function toText(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function findInvalidUtf8(source: Source, bytes: Uint8Array): Diagnostic[] {
  // What is not well formed becomes this character.
  if (!source.text.includes('\ufffd')) return [];
  const index = firstInvalidByte(bytes);
  if (index === -1) return [];
  const start = withoutMark(toText(bytes.subarray(0, index))).length;
  const byte = (bytes[index] ?? 0).toString(16).padStart(2, '0');
  return [
    {
      code: 'yaml/encoding-invalid',
      severity: 'error',
      message: `the byte 0x${byte} is not valid UTF-8`,
      span: { source, start, end: Math.min(start + 1, source.text.length) },
      help: saveAsUtf8,
    },
  ];
}

function atStart(source: Source, code: YamlCode, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, span: { source, start: 0, end: 0 }, help };
}
