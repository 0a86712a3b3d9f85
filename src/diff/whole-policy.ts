import type { Change } from './change';
import type { Edition } from './comparison';
import type { Place, Side } from './side';

const reasons = {
  added: 'a new policy states purposes, data and recipients that nobody was told of before',
  removed: 'people who rely on the policy are no longer told what is done with their data',
} as const;

/** The one change of a policy that only one side has. */
export function wholePolicy(kind: 'added' | 'removed', { title }: Pick<Side, 'title'>, place: Place): Change {
  return {
    kind,
    address: 'policy',
    ...(kind === 'added' ? { new: title, head: place } : { old: title, base: place }),
    impact: 'material',
    direction: kind === 'added' ? 'neutral' : 'weaker',
    rule: `policy-${kind}`,
    reason: reasons[kind],
    subject: `the policy “${title}”`,
    words: kind,
  };
}

/** What tells a policy from its other versions. */
export function editionOf({ title, facts }: Pick<Side, 'title' | 'facts'>): Edition {
  const version = textOf(facts.get('policy.version')?.data.version);
  const dates = facts.get('policy.dates')?.data;
  const date = textOf(dates?.effective) ?? textOf(dates?.updated) ?? textOf(dates?.posted);
  return { title, ...(version !== undefined && { version }), ...(date !== undefined && { date }) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
