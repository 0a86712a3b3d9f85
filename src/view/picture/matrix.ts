import type { Model } from '../../model/model';
import { capital, joined } from '../english/nouns';
import type { End, Flow } from './flows';
import { happening, qualified } from './happening';
import { markdownTable, type TableWriting } from './table';
import type { Tabled } from './types';

/**
 * Who sees whose data: a row for each group of people whose data goes to a group, a column for each group that receives
 * or never receives any. A cell names the data, because what is said of one kind is not said of another. Undefined where
 * there is one pair alone: the table of the flows says that already.
 */
export function sharingMatrix(
  writing: TableWriting,
  facts: Model['facts'],
  flows: readonly Flow[],
): Tabled | undefined {
  const words = writing.words.picture ?? {};
  const among = flows.filter(
    ({ fact, audience, recipients }) =>
      fact.kind === 'disclosures' && audience.length > 0 && recipients.some(isAudience),
  );
  if (among.length === 0) return undefined;
  const owners = inOrder(
    facts,
    among.flatMap(({ audience }) => audience),
  );
  const receivers = inOrder(
    facts,
    among.flatMap(({ recipients }) => recipients.filter(isAudience)),
  );
  if (owners.length < 2 && receivers.length < 2) return undefined;
  const rows = owners.map((owner) => [
    capital(owner.label),
    ...receivers.map((receiver) => {
      const stated = among.filter((flow) => has(flow.audience, owner) && has(flow.recipients, receiver));
      return stated.map((flow) => cellOf(writing, flow)).join('; ') || (words.unstated ?? '');
    }),
  ]);
  const headings = [words.whose, ...receivers.map(({ label }) => capital(label))];
  return { facts: among.map(({ fact }) => fact.address), markdown: markdownTable(headings, rows) };
}

function cellOf(writing: TableWriting, flow: Flow): string {
  const words = writing.words.picture ?? {};
  const data = joined([...new Set(flow.data.map(({ label }) => label))], 'and');
  const happens = happening(writing, flow);
  const { disclose, share } = writing.words.flowAction ?? {};
  const plainly = happens === disclose || happens === share;
  const never = flow.denied && words.never !== undefined ? qualified(writing, flow, words.never) : undefined;
  return `${never ?? (plainly ? words.yes : undefined) ?? capital(happens)}: ${data}`;
}

function isAudience({ fact }: End): boolean {
  return fact.kind === 'audiences';
}

function has(ends: readonly End[], wanted: End): boolean {
  return ends.some(({ key }) => key === wanted.key);
}

/** Each once, in the order in which the policy names its groups of people. */
function inOrder(facts: Model['facts'], ends: readonly End[]): readonly End[] {
  const once = new Map(ends.map((end) => [end.key, end]));
  return [...facts.keys()].flatMap((address) => once.get(address) ?? []);
}
