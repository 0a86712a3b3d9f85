import type { Related } from '../core/diagnostic';
import type { YamlCode } from './codes';

/** What is wrong in a text, before it becomes a diagnostic: `start` and `end` are offsets, and all faults are errors. */
export interface Fault {
  readonly code: YamlCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly help: string;
  readonly related?: readonly Related[];
  /** Up to the line of this offset, syntax errors are taken to follow from this fault; by default its own line. */
  readonly reach?: number;
}

/** The words of a text, fit for a message: on one line, and shortened past 40 characters. */
export function quote(words: string): string {
  const line = words.slice(0, 200).replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return `\`${characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : line}\``;
}

/** The offset at which the line of an offset ends, without its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** The offset at which the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
