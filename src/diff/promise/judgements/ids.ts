import type { Diagnostic } from '../../../core/diagnostic';
import { quoted } from '../../../model/fact-words';
import type { Data } from '../../../model/model';
import type { SideFact } from '../../side';
import { found, type Judging } from '../judging';

/** Fields that say what a fact is; the first that both versions have names it in the finding. */
const naming = ['label', 'legalName', 'name', 'term', 'title', 'means', 'what', 'who', 'to', 'text'] as const;

/** Fields that facts of anything share, and which say nothing of what a fact is. */
const common = [
  'legalBasis',
  'modality',
  'hidden',
  'verified',
  'inferred',
  'see',
  'applies',
  'audience',
  'note',
  'when',
];

/**
 * Ids that now belong to something else. Only where nothing is left of what the fact was: it is named otherwise without a word
 * in common, no field has kept its value, and no word of the whole fact is the same. A fact of one field may be reworded.
 */
export function judgeIds(judging: Judging): readonly Diagnostic[] {
  return [...judging.head.facts.values()].flatMap((fact) => {
    const before = judging.base.facts.get(fact.address);
    if (!before || fact.kind.startsWith('policy.')) return [];
    const field = naming.find((name) => typeof before.data[name] === 'string' && typeof fact.data[name] === 'string');
    if (field === undefined || !isOther(before, fact)) return [];
    const said = (data: Data) => quoted(String(data[field]));
    return [
      found('change/id-reused', judging, {
        message: `${quoted(fact.address)} was ${said(before.data)} and is now ${said(fact.data)}, which has nothing in common with it`,
        help: `give the new fact an id of its own, and leave ${quoted(fact.id)} to what it was`,
        at: [fact.address, []],
        fact: fact.address,
        earlier: { message: 'what it was in the version before', place: before.place },
      }),
    ];
  });
}

function isOther(before: SideFact, now: SideFact): boolean {
  const [old, fresh] = [tellingFields(before.data), tellingFields(now.data)];
  if (old.length < 2 || fresh.length < 2) return false;
  // An id that is a word of what the fact is now was not borrowed.
  const words = new Set([...wordsOf(now.id), ...old.flatMap(([, value]) => wordsOf(value))]);
  return !fresh.some(([, value]) => wordsOf(value).some((word) => words.has(word)));
}

function tellingFields(data: Data): readonly (readonly [string, unknown])[] {
  return Object.entries(data).filter(([key]) => !common.includes(key));
}

/** The words of a value that mean something, without their endings; all of a word that is an id or a number. */
function wordsOf(value: unknown): readonly string[] {
  return leaves(value).flatMap((leaf) =>
    leaf
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3 || /\d/.test(word) || word === leaf.toLowerCase())
      .filter((word) => !idle.has(word))
      .map((word) => (word.length > 5 ? word.slice(0, 5) : word)),
  );
}

const idle = new Set([
  'your',
  'with',
  'from',
  'that',
  'this',
  'which',
  'their',
  'them',
  'other',
  'about',
  'such',
  'when',
]);

function leaves(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)];
}
