import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import type { Path, Span } from '../../src/core/source';
import { link } from '../../src/model/link';
import schema from '../../src/model/policy.schema.json';
import { type Leaf, type SchemaNode, walk } from '../../src/model/walk';
import { view } from '../../src/view/view';
import { keepsSchema } from '../model/linking';
import { plainWord, type RandomPolicy, randomPolicy } from './random-policy';
import { blocksOf } from './viewed';

const nothingLost = suite('nothing lost');

nothingLost('of any policy: every text is on the page, every value is printed, every sentence is tidy', () => {
  holds(80, randomPolicy(), ({ data, tokens }) => {
    const { text, findings, blocks } = told(data);
    assert.equal(findings, []);
    const page = text.toLowerCase();
    assert.equal(
      [...tokens].filter(([, token]) => !page.includes(token.toLowerCase())).map(([path]) => path),
      [],
      'texts that are not on the page',
    );
    assert.equal(smells(text), []);
    assert.equal(
      blocks.filter(({ markdown, facts }) => facts.length === 0 || /^[a-z]/.test(markdown)),
      [],
      'blocks that say no fact, or begin with a small letter',
    );
  });
});

nothingLost('taking any value out changes the page', () => {
  const picked = fc.tuple(randomPolicy(), fc.array(fc.nat(), { minLength: 5, maxLength: 5 }));
  holds(40, picked, ([{ data }, picks]) => {
    const before = told(data).text;
    const leaves = tellingLeaves(data);
    for (const pick of picks) {
      const leaf = leaves[pick % leaves.length];
      const less = leaf && without(data, leaf.path);
      if (!less || !isSound(less)) continue;
      assert.not.equal(told(less).text, before, `without ${leaf.path.join('.')}: ${leaf.value}`);
    }
  });
});

/** Texts that other programs would take for something else. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor | toString',
  '| a | b |',
  '`code`',
  '\\`\\[',
  '](javascript:alert(1))',
  '\\[click](javascript:alert(1))',
  '\\{{x}}',
  '{x}',
  '*star _under',
  '&amp; &#60;',
  '# heading',
  '1. one',
  '- item',
  '~~~',
  '$a$',
  'NO, 010 and 1.10',
  'a , b ... c',
];

nothingLost('of texts that look like markup: they are shown as they are typed', () => {
  const words = (index: number) => `${hostile[index % hostile.length]} ${plainWord(index)}`;
  holds(25, randomPolicy(words), ({ data, tokens }) => {
    const { text } = told(data);
    assert.not.match(text, /(?<!\\)<[a-z]|(?<!\\)\]\(javascript:/i);
    const page = unescaped(text).toLowerCase();
    const isShown = (token: string) =>
      page.includes(token.toLowerCase()) || page.includes(unescaped(token).toLowerCase());
    assert.equal(
      [...tokens].filter(([, token]) => !isShown(token)),
      [],
    );
  });
});

nothingLost.run();

/** The property holds for so many random values; fewer where the machine is slow. The failure names the seed. */
function holds<T>(numRuns: number, arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void {
  const bounds = {
    seed: 20260131,
    numRuns,
    interruptAfterTimeLimit: 20_000,
    endOnFailure: true,
  };
  const result = fc.check(fc.property(arbitrary, predicate), bounds);
  if (!result.failed) return;
  const error = result.errorInstance as Error & { details?: string };
  error.message = `${error.message} (seed ${result.seed}, path ${result.counterexamplePath})`;
  throw error;
}

/** Markdown without the backslashes before its punctuation. */
function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

interface Told {
  readonly text: string;
  readonly findings: readonly string[];
  readonly blocks: ReturnType<typeof blocksOf>;
}

const nowhere: Span = { source: { path: 'policy.yaml', text: '' }, start: 0, end: 0 };
const places = { spanOf: (_: Path) => nowhere, keySpanOf: (_: Path) => nowhere };

function told(data: RandomPolicy['data']): Told {
  assert.ok(keepsSchema(data), `the policy keeps the schema: ${JSON.stringify(keepsSchema.errors)}`);
  const { model, diagnostics } = link({ data, ...places });
  assert.ok(model, diagnostics.map(({ message }) => message).join('\n'));
  const { view: said, diagnostics: unsaid } = view(model, builtInTemplates().language);
  const blocks = blocksOf(said);
  return {
    text: [said.title, ...blocks.map(({ markdown }) => markdown)].join('\n\n'),
    findings: unsaid.map(({ code, message }) => `${code}: ${message}`),
    blocks,
  };
}

function isSound(data: RandomPolicy['data']): boolean {
  return keepsSchema(data) && link({ data, ...places }).model !== undefined;
}

/** What no published sentence should have, each with the words around it. */
function smells(text: string): readonly string[] {
  const marks =
    /\S {2,}\S| [,;.]|,,|;;|,;|,\.|undefined|\[object|\bNaN\b|\( ?\)|“”|:\.|\b([a-z]+) \1\b|[.!?] [a-z](?!q\d)/gi;
  const found: string[] = [];
  for (const match of text.matchAll(marks)) {
    if (/^[.!?] [A-Z]/.test(match[0])) continue;
    found.push(text.slice(Math.max(0, match.index - 30), match.index + 30));
  }
  return found;
}

/** Values that sort or connect, and values that another says too: who can be told of an extension can be given one. */
const silent = [
  ...[
    'kind',
    'kindOf',
    'term',
    'marketing',
    'about',
    'by',
    'role',
    'singular',
    'owned',
    'law',
    'mechanism',
    'verified',
  ],
  ...['article', 'extendable', 'party'],
];

/** The values of a policy whose absence a reader would notice. */
function tellingLeaves(data: RandomPolicy['data']): readonly Leaf[] {
  const leaves: Leaf[] = [];
  walk(data, schema as unknown as SchemaNode, (leaf) => {
    const last = leaf.path.findLast((step) => typeof step === 'string') ?? '';
    const isDefault = ['does', 'will', 'collect'].includes(String(leaf.value));
    if (leaf.path[0] !== 'outline' && !silent.includes(String(last)) && !isDefault) leaves.push(leaf);
  });
  return leaves;
}

/** The policy without one value; undefined where it is the only one of a list. */
function without(data: RandomPolicy['data'], path: Path): RandomPolicy['data'] | undefined {
  const copy = structuredClone(data);
  const last = path[path.length - 1] ?? '';
  let holder: unknown = copy;
  for (const step of path.slice(0, -1)) holder = (holder as Record<string | number, unknown>)[step];
  if (Array.isArray(holder)) {
    if (holder.length < 2) return undefined;
    holder.splice(Number(last), 1);
  } else delete (holder as Record<string, unknown>)[last];
  return copy;
}
