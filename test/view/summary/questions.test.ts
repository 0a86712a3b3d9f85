import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { questions } from '../../../src/view/summary/questions';
import { summarised } from './summarised';

/**
 * The files below `questions/` hold examples of one question each: keys of a policy, in place of those of the base that all
 * examples share, and what the summary answers. `UPDATE=1` writes what it answers now into the files, for somebody to read.
 */
interface Example {
  readonly name: string;
  readonly policy: Readonly<Record<string, unknown>>;
  readonly outline?: Readonly<Record<string, unknown>>;
  /** The keys and facts that the page shows; absent, all. */
  readonly show?: readonly string[];
  /** The question, whether it is stated, where to read on, and the lines of the answer. */
  readonly says: string;
}

const folder = resolve(__dirname, 'questions');

for (const file of readdirSync(folder).sort()) {
  const id = file.replace(/\.yaml$/, '');
  const path = resolve(folder, file);
  const text = readFileSync(path, 'utf8');
  const examples = parse(text) as readonly Example[];
  const answers = suite(`summary: ${id}`);
  if (process.env.UPDATE) writeFileSync(path, updated(text, id, examples));
  for (const example of examples) {
    answers(example.name, () =>
      assert.is(said(id, example), process.env.UPDATE ? said(id, example) : example.says.trimEnd()),
    );
  }
  answers.run();
}

const all = suite('summary: questions');

all('have examples each, and are asked in one order', () => {
  assert.equal(questions.map(({ id }) => `${id}.yaml`).sort(), readdirSync(folder).sort());
});

all.run();

function said(id: string, { policy, outline = {}, show }: Example): string {
  const cell = summarised({ policy, outline, ...(show ? { show } : {}) })?.cells.find((one) => one.id === id);
  if (!cell) return 'not asked';
  return [`${cell.question} (${cell.state}${cell.target ? `, #${cell.target}` : ''})`, ...cell.lines].join('\n');
}

/** The text of a file with what the summary says now at the end of every example. */
function updated(text: string, id: string, examples: readonly Example[]): string {
  return text
    .split(/^(?=- name:)/m)
    .map((chunk, index) => {
      const example = examples[index];
      if (!example) return chunk;
      const lines = said(id, example).split('\n');
      return `${chunk.replace(/^ {2}says: \|\n[\s\S]*$/m, '').trimEnd()}\n  says: |\n${lines.map((line) => `    ${line}\n`).join('')}`;
    })
    .join('');
}
