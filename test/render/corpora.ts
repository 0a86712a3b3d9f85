import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A text that somebody wrote to do harm or to be difficult, with the name by which a failure can speak of it. */
export interface HostileText {
  readonly name: string;
  readonly text: string;
}

/** All texts of `corpora/`, each once. */
export function hostileTexts(): readonly HostileText[] {
  const all = [
    ...lines<{ id: string; p: string }>('xss.jsonl').map(({ id, p }) => ({ name: id, text: p })),
    ...lines<{ n: number; md: string }>('commonmark.jsonl').map(({ n, md }) => ({ name: `commonmark-${n}`, text: md })),
    ...(JSON.parse(read('blns.json')) as string[]).map((text, index) => ({ name: `naughty-${index}`, text })),
  ];
  const seen = new Set<string>();
  return all.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function lines<Row>(file: string): Row[] {
  return read(file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

function read(file: string): string {
  return readFileSync(resolve(__dirname, 'corpora', file), 'utf8');
}
