import type { Change, Impact } from '../diff/change';
import type { Edition } from '../diff/comparison';
import { dateInWords } from '../view/english/time';
import type {
  ChangeContext,
  ChangedPolicyContext,
  ChangeGroupContext,
  ChangesContext,
  EditionContext,
} from './changes-context';
import { directionOf } from './direction';
import type { PageTemplates } from './format';
import { inlinedStylesheet } from './inlined-stylesheet';

type Labels = Readonly<Record<string, string>>;
type Words = Readonly<Record<string, Labels>>;

/** A version of a policy, and where its page is. */
export interface PublishedEdition extends Edition {
  /** The address of its page, absolute or relative to the page of changes. */
  readonly href?: string;
  /** The addresses of facts that are anchors on its page; absent, all facts are taken for such. */
  readonly anchors?: ReadonlySet<string>;
}

/** A policy in two versions, and how they differ; a side is absent where the policy was not there. */
export interface ChangedPolicy {
  readonly title?: string;
  readonly changes: readonly Change[];
  /** Nothing is known of the changes. */
  readonly isUnknown?: boolean;
  readonly base?: PublishedEdition;
  readonly head?: PublishedEdition;
}

/** What the page of changes is made with: its language and words, and the page around it. */
export interface ChangesMaking {
  readonly locale: string;
  readonly words: Words;
  readonly page: Pick<PageTemplates, 'changes' | 'changesStyles' | 'stylesheet'>;
}

const impacts: readonly Impact[] = ['material', 'substantive', 'editorial'];

/** The page that shows people what changed in a policy, or in several: the whole text of an HTML file. */
export function renderChangesPage(
  changed: ChangedPolicy | readonly ChangedPolicy[],
  { locale, words, page }: ChangesMaking,
): string {
  const policies = [changed].flat() as readonly ChangedPolicy[];
  const labels = words.changes ?? {};
  const [only] = policies;
  const context: ChangesContext = {
    locale,
    direction: directionOf(locale),
    title: policies.length === 1 && only ? `${labels.title ?? ''}: ${titleOf(only)}` : (labels.title ?? ''),
    words: {
      skip: words.page?.skip ?? '',
      before: labels.before ?? '',
      now: labels.now ?? '',
      read: labels.read ?? '',
      nothing: labels.nothing ?? '',
      same: labels.same ?? '',
      why: labels.why ?? '',
    },
    ...inlinedStylesheet({ stylesheet: `${page.changesStyles}\n${page.stylesheet}` }),
    policies: policies.map((policy, index) => policyOf(policy, `policy-${index + 1}`, words)),
  };
  return page.changes(context);
}

function titleOf({ title, base, head }: ChangedPolicy): string {
  return title ?? head?.title ?? base?.title ?? '';
}

function policyOf(policy: ChangedPolicy, id: string, words: Words): ChangedPolicyContext {
  const labels = words.changes ?? {};
  const { changes, base, head, isUnknown } = policy;
  const groups = impacts.map((impact) => ({ impact, of: changes.filter((change) => change.impact === impact) }));
  return {
    headingId: id,
    title: titleOf(policy),
    base: editionOf(base, `${id}-before`, labels.earlier, words, head),
    head: editionOf(head, `${id}-now`, labels.present, words, base),
    note: changes.length > 0 ? null : ((isUnknown ? labels.unknown : labels.same) ?? ''),
    groups: groups
      .filter(({ of }) => of.length > 0)
      .map(
        ({ impact, of }): ChangeGroupContext => ({
          headingId: `${id}-${impact}`,
          heading: labels[impact] ?? impact,
          lead: labels[`${impact}Lead`] ?? '',
          changes: of.map((change) => changeOf(change, head, labels)),
        }),
      ),
  };
}

function editionOf(
  edition: PublishedEdition | undefined,
  id: string,
  heading = '',
  words: Words = {},
  other?: Edition,
): EditionContext {
  const { title, version, date, href } = edition ?? {};
  // A title that both have says nothing, unless there is nothing else to say.
  const isTitleTold = title !== other?.title && (other !== undefined || (version === undefined && date === undefined));
  const detail = (label = '', text: string) => ({ label, text, date: null });
  const dayOf = (label = '', day: string) =>
    isDate(day) ? { label, text: dateInWords(day), date: day } : detail(label, day);
  return {
    headingId: id,
    heading,
    isThere: edition !== undefined,
    details: [
      ...(title === undefined || !isTitleTold ? [] : [detail(words.changes?.name, title)]),
      ...(version === undefined ? [] : [detail(words.date?.version, version)]),
      ...(date === undefined ? [] : [dayOf(words.changes?.date, date)]),
    ],
    href: addressOf(href),
    hrefLabel: href === undefined ? null : `${words.changes?.read ?? ''}: ${heading}`,
  };
}

function changeOf(change: Change, head: PublishedEdition | undefined, labels: Labels): ChangeContext {
  const { subject, words, impact, reason, citation, url } = change;
  const [was, is] = sidesOf(change, labels);
  return {
    subject: capital(subject),
    href: statementOf(change, head),
    was,
    is,
    words: capital(words),
    reason: impact === 'material' ? capital(reason) : null,
    law: impact === 'material' && citation !== undefined ? citation : null,
    lawHref: /^https?:/i.test(url ?? '') ? (url ?? null) : null,
  };
}

/** Where a statement that is still there stands on the page of the new version. */
function statementOf({ address, head: place, kind }: Change, head: PublishedEdition | undefined): string | null {
  const page = addressOf(head?.href);
  if (page === null || (kind === 'removed' && place === undefined)) return null;
  const anchors = head?.anchors;
  if (anchors && !anchors.has(address)) return page;
  return `${page}#${address}`;
}

/** The words of both sides: `14 days → 30 days` says both, else one of them says nothing. */
function sidesOf({ kind, words }: Change, labels: Labels): readonly [string, string] | readonly [null, null] {
  const only = words.replace(/^(?:added: |removed: |now |no longer )/, '');
  if (words === kind) return [null, null];
  if (kind === 'added') return [labels.nothingSaid ?? '', only];
  if (kind === 'removed') return [only, labels.nothingLeft ?? ''];
  const [was = '', is, ...others] = words.split(' → ');
  return kind === 'changed' && is !== undefined && others.length === 0 ? [was, is] : [null, null];
}

function addressOf(href: string | undefined): string | null {
  if (href === undefined) return null;
  // An address of another scheme, such as `javascript:`, leads nowhere.
  return /^https?:\/\//i.test(href) || !/^[^/?#]*:|^\/\//.test(href) ? href : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
