import type { Data } from '../../model/model';
import { joined, ownedBy } from '../../view/english/nouns';
import { clause } from '../../view/english/sentences';
import type { Side, SideFact } from '../side';
import {
  asList,
  countryName,
  nameOf,
  nameOfFact,
  namesOf,
  rightName,
  sayText,
  sectionName,
  spaced,
  titleOf,
} from './name-facts';

/** What is compared, as readers call it: “how long we keep your account details”, “the right to access your data”. */
export function subjectOf(address: string, side: Side): string {
  const [key, id = ''] = address.split('.');
  if (address === 'sections') return 'the sections of the page';
  if (address === 'outline') return 'the layout of the page';
  if (key === 'sections') return sectionName(side, id);
  const fact = side.facts.get(address);
  return fact ? (subjects[fact.kind] ?? byKind)(fact, side) : address;
}

type Subject = (fact: SideFact, side: Side) => string;

const subjects: Readonly<Record<string, Subject>> = {
  'policy.title': () => 'the title of the policy',
  'policy.language': () => 'the language of the policy',
  'policy.version': () => 'the version of the policy',
  'policy.dates': () => 'the dates of the policy',
  'policy.scope': () => 'what the policy covers',
  'policy.history': () => 'the list of earlier versions',
  'policy.controllingLanguage': () => 'the language that prevails',
  'policy.laws': ({ data }, side) => `what is claimed of ${nameOf(side, 'references', String(data.reference))}`,
  'policy.relations': ({ data }, side) =>
    `how the policy belongs with ${nameOf(side, 'references', String(data.document))}`,
  controllers: quoted('the controller'),
  contacts: ({ data, ...fact }, side) => {
    const name = data.label ?? data.name ?? data.page;
    const role = typeof data.role === 'string' && data.role !== 'general' ? spaced(data.role.replace(/-/g, ' ')) : '';
    if (name === undefined || name === 'us') return role ? `how to reach us (${role})` : 'how to reach us';
    return `how to reach ${nameOfFact({ data, ...fact }, side)}`;
  },
  references: quoted('the reference to'),
  definitions: (fact, side) => `what “${nameOfFact(fact, side)}” means`,
  audiences: quoted('the audience'),
  categories: quoted('the category'),
  purposes: quoted('the purpose'),
  processors: quoted('the processor', 'the processors'),
  recipients: quoted('the recipient', 'the recipients'),
  technologies: quoted('the use of'),
  collection: ({ data }, side) => `the collection of ${dataOf(data, side)}${ofWhom(data, side)}`,
  disclosures: ({ data }, side) => `${doing(data)} ${dataOf(data, side)}${ofWhom(data, side)}${toWhom(data, side)}`,
  transfers: ({ data }, side) => `the transfer of ${dataOf(data, side)}${ofWhom(data, side)}${whereTo(data, side)}`,
  retention: ({ data }, side) => {
    const event = typeof data.after === 'string' ? sayText(data.after, side) : '';
    // A clause that brings its own first word, such as “if”, takes no other.
    const after = event === '' ? '' : clause(event) === event ? ` ${event}` : ` after ${event}`;
    return `how long we keep ${dataOf(data, side)}${ofWhom(data, side)}${after}`;
  },
  rights: ({ data }, side) => `the right to ${rightName(data)}${ofWhom(data, side)}`,
  choices: ({ data }, side) =>
    typeof data.to === 'string'
      ? `the choice to ${sayText(data.to, side)}`
      : `the choice “${data.label === undefined ? String(data.kind).replace(/-/g, ' ') : sayText(String(data.label), side)}”`,
  consent: ({ data }, side) => `${consents[String(data.kind)] ?? 'consent'}${ofWhom(data, side)}`,
  automatedDecisions: (fact, side) => `automated decisions on ${nameOfFact(fact, side)}`,
  security: ({ data }, side) =>
    typeof data.label === 'string' ? `security: ${sayText(data.label, side)}` : `security (${String(data.kind)})`,
  children: ({ data }) => `children under ${String(data.age)}`,
  authorities: quoted('the authority'),
  changes: ({ data }, side) => {
    const scope = typeof data.scope === 'string' ? ` (${sayText(data.scope, side)})` : '';
    return `${changes[String(data.kind)] ?? 'changes of the policy'}${scope}${ofWhom(data, side)}`;
  },
  statements: ({ data }, side) => `the statement “${shortened(sayText(String(data.text), side))}”`,
};

const consents: Readonly<Record<string, string>> = {
  required: 'asking for consent first',
  express: 'what counts as express consent',
  implied: 'what counts as implied consent',
  conduct: 'what counts as consent',
  forms: 'the forms of consent',
  ongoing: 'how long consent goes on',
  acceptance: 'what accepts the policy',
  'new-purpose': 'consent for new purposes',
  notice: 'telling people of purposes first',
  none: 'doing nothing without consent',
};

const changes: Readonly<Record<string, string>> = {
  reservation: 'the right to change the policy',
  notice: 'how people are told of changes',
  effective: 'when changes apply',
  governing: 'which version governs',
  review: 'asking people to look for changes',
  acceptance: 'what accepting changes means',
  purposes: 'how purposes may change',
};

const actions: Readonly<Record<string, string>> = {
  disclose: 'disclosing',
  share: 'sharing',
  sell: 'selling',
  rent: 'renting out',
  transfer: 'passing on',
  trade: 'trading',
  publish: 'publishing',
  'give-access': 'letting others see',
  license: 'licensing',
  lease: 'leasing',
};

function byKind(fact: SideFact, side: Side): string {
  return `${titleOf(fact.kind)}: ${nameOfFact(fact, side)}`;
}

/** The name in quotes after its kind; `several` where it is a plural and no single company. */
function quoted(one: string, several = one): Subject {
  return (fact, side) => {
    const name = fact.kind === 'categories' ? sayText(String(fact.data.label), side) : nameOfFact(fact, side);
    const isSeveral = fact.data.singular !== true && /[^s]s$/.test(name) && !/^[A-Z]/.test(name);
    return `${isSeveral ? several : one} “${name}”`;
  };
}

function dataOf({ data }: Data, side: Side): string {
  const ids = asList(data);
  return ids.length === 0 ? ownedBy('your', 'information') : namesOf(side, 'categories', ids);
}

function ofWhom({ audience }: Data, side: Side): string {
  return asList(audience).length === 0 ? '' : ` (${namesOf(side, 'audiences', audience)})`;
}

function toWhom({ action, to }: Data, side: Side): string {
  if (asList(to).length === 0) return '';
  const isShared = asList(action).length > 0 && asList(action).every((one) => one === 'share');
  return ` ${isShared ? 'with' : 'to'} ${namesOf(side, 'parties', to)}`;
}

function whereTo({ to, toWords, recipients }: Data, side: Side): string {
  const countries = asList(to).map((code) => countryName(String(code)));
  if (countries.length > 0) return ` to ${joined(countries, 'and')}`;
  if (typeof toWords === 'string') return ` to ${sayText(toWords, side)}`;
  return asList(recipients).length > 0 ? ` to ${namesOf(side, 'parties', recipients)}` : ' abroad';
}

function doing({ action }: Data): string {
  const words = asList(action).map((one) => actions[String(one)] ?? String(one));
  return joined(words.length > 0 ? words : ['disclosing'], 'or');
}

/** The beginning of a text, cut between words. */
export function shortened(text: string, most = 80): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}
