import { quoted } from '../../model/fact-words';
import { period as periodWords } from '../../view/english/time';
import type { Change } from '../change';
import type { Side } from '../side';
import type { Pledge, Wait } from './notice-promise';

/** `purposes.ads changes materially`, `purposes.ads and 2 more facts change materially`. */
export function materially(changes: readonly Change[]): string {
  const [first, ...others] = [...new Set(changes.map(({ address }) => address))];
  const more = others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'fact' : 'facts'}`;
  return `${quoted(first ?? '')}${more} ${others.length === 0 ? 'changes' : 'change'} materially`;
}

/** To whom something is promised, as the earlier version calls them: `existing users`. */
export function promisee({ audience }: Pick<Pledge, 'audience'>, side: Side): string {
  if (audience === undefined) return 'everybody';
  const names = audience.map((id) => String(side.facts.get(`audiences.${id}`)?.data.label ?? id));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const starts: Readonly<Record<Wait['counts'], { readonly at: string; readonly after: string }>> = {
  posting: { at: 'at once on posting', after: 'after posting' },
  notice: { at: 'at once on being told', after: 'after they are told' },
  unstated: { at: 'at once', after: 'later, counted from posting as no other start is stated' },
};

/** How long a change waits, in words: `14 days after posting`. */
export function waitWords({ period, counts, field }: Wait): string {
  const { at, after } = starts[counts];
  const inWords = periodWords(period) || quoted(period);
  if (field === 'advance') return `${inWords} in advance`;
  return field === 'from' ? at : `${inWords} ${after}`;
}

/** What limits a promise, in the words of its author, to stand behind it; empty where nothing does. */
export function limitWords({ limits }: Pledge): string {
  return limits.length === 0 ? '' : ` (${limits.join('; ')})`;
}

/** What was promised to whom, as a clause: `existing users were promised that changes apply 14 days after posting`. */
export function promisedWords(wait: Wait, side: Side): string {
  const who = promisee(wait, side);
  const what = wait.field === 'advance' ? 'notice' : 'that changes apply';
  return `${who} ${who === 'everybody' ? 'was' : 'were'} promised ${what} ${waitWords(wait)}${limitWords(wait)}`;
}
