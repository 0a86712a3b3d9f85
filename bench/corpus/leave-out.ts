/** A fact by its address: its group and its id, as in `retention.logs`. */
export interface FactAddress {
  readonly group: string;
  readonly id: string;
}

/** Parts of a policy that are no lists of facts, or that every policy has to have. */
const kept = new Set(['policy', 'outline', 'controllers', 'contacts', 'sections']);

/** The facts of a policy that nothing but the outline speaks of: each can be left out of its text. */
export function factsToLeaveOut(text: string): readonly FactAddress[] {
  return factsIn(text).filter((fact) => withoutFact(text, fact) !== undefined);
}

/** The text of a policy without a fact; undefined where something else needs it. */
export function withoutFact(text: string, { group, id }: FactAddress): string | undefined {
  const lines = text.split('\n');
  const start = startOf(lines, { group, id });
  if (start === undefined) return undefined;
  const end = endOf(lines, start);
  const isFirst = /^\S/.test(lines[start - 1] ?? '');
  const isLast = !/^ {2}\S/.test(lines[end] ?? '');
  if (isFirst && isLast) return undefined;
  const rest = [...lines.slice(0, start), ...lines.slice(end)];
  const word = new RegExp(`\\b${id}\\b`);
  const kept: string[] = [];
  for (const [index, line] of rest.entries()) {
    if (!word.test(line)) kept.push(line);
    else {
      const left = withoutMention(line, `${group}.${id}`, [rest[index - 1], rest[index + 1]]);
      if (left === undefined || word.test(left)) return undefined;
      if (left !== '') kept.push(left);
    }
  }
  const left = kept.join('\n');
  return losesOthers(lines.slice(start, end).join('\n'), left) ? undefined : left;
}

/** True where no fact of another kind names one any more that the fact that goes has named: it would be told nowhere. */
function losesOthers(gone: string, left: string): boolean {
  return factsIn(left)
    .filter(({ id }) => naming(id).test(gone))
    .some(({ group, id }) => !naming(id).test(withoutGroup(left, group)));
}

/** Finds an id in a list in brackets. */
function naming(id: string): RegExp {
  return new RegExp(`[[,] *${id} *[,\\]]`);
}

function withoutGroup(text: string, group: string): string {
  const start = text.indexOf(`\n${group}:\n`);
  const length = text.slice(start + 1).search(/\n\w/);
  return text.slice(0, start) + text.slice(start + 1 + length);
}

function factsIn(text: string): readonly FactAddress[] {
  const facts: FactAddress[] = [];
  let group = '';
  for (const line of text.split('\n')) {
    group = /^(\w+):$/.exec(line)?.[1] ?? group;
    const id = /^ {2}(\w+):/.exec(line)?.[1];
    if (id !== undefined && !kept.has(group)) facts.push({ group, id });
  }
  return facts;
}

function startOf(lines: readonly string[], { group, id }: FactAddress): number | undefined {
  const from = lines.indexOf(`${group}:`);
  const offset = lines.slice(from + 1).findIndex((line) => line.startsWith(`  ${id}:`) || /^\w/.test(line));
  const start = from + 1 + offset;
  return from >= 0 && offset >= 0 && lines[start]?.startsWith(`  ${id}:`) ? start : undefined;
}

/** The line after a fact: the next one that stands as far left, be it a comment. */
function endOf(lines: readonly string[], start: number): number {
  const length = lines.slice(start + 1).findIndex((line) => /^ {0,2}\S|^$/.test(line));
  return length < 0 ? lines.length : start + 1 + length;
}

/** A line of the outline without an address: empty where it has no more to say, undefined where that cannot be. */
function withoutMention(line: string, address: string, beside: readonly (string | undefined)[]): string | undefined {
  const escaped = address.replace('.', '\\.');
  const item = new RegExp(`^( *)- ${escaped}(\\.\\w+)?$`).exec(line);
  if (item) return beside.some((one) => one?.startsWith(`${item[1]}- `)) ? '' : undefined;
  const inList = new RegExp(`([[,]) *${escaped}(?:\\.\\w+)?(?=[,\\]])`, 'g');
  // What stood first leaves the comma of the next behind, and a list that has nothing left is refused.
  const left = line.replace(inList, (_, before: string) => (before === '[' ? '[' : '')).replace(/\[,+ */g, '[');
  return /\[ *\]/.test(left) ? undefined : left;
}
