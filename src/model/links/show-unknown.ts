import { destinationOf } from '../addresses';
import { listed, quoted } from '../fact-words';
import type { LinkContext } from '../link-context';
import type { Fact } from '../model';
import { factsUnder, type ShowItem, showItems } from '../shown';
import type { Check, Finding } from './check';

const code = 'core/show-unknown';

/** What a section or the opening shows is there, and may be printed. */
const check: Check = {
  id: 'show-unknown',
  codes: {
    [code]: {
      severity: 'error',
      title: 'what a section or the opening shows is there and may be printed',
      why: 'The section would lack what its author meant to stand there.',
      fix: 'correct the address under `show`; what is hidden or inferred is not printed',
      avoid: `
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers, procesors]} # !
`,
      prefer: `
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers]}
`,
    },
  },
  needs: [],
  find: (context) => showItems(context).flatMap((item) => findIn(context, item)),
};

export default check;

type Wrong = Pick<Finding, 'message' | 'help'>;

function findIn(context: LinkContext, item: ShowItem): Finding[] {
  const wrong = wrongWith(context, item.address);
  if (wrong) return [{ code, ...wrong, span: context.spanOf(item.addressPath), fact: item.owner }];
  return onlyFindings(context, item);
}

function wrongWith(context: LinkContext, address: string): Wrong | undefined {
  const destination = destinationOf(context, address);
  if (destination.to === 'nowhere') return destination.astray;
  if (destination.to === 'fact') return wrongWithFact(context, destination.fact, destination.part);
  if (destination.to === 'gap') return undefined;
  if (destination.to === 'key' && destination.key !== 'sections') return undefined;
  return { message: `${quoted(address)} is no fact that a section can show`, help: 'show a fact or a key of facts' };
}

function wrongWithFact(context: LinkContext, fact: Fact, part: readonly string[]): Wrong | undefined {
  if (fact.data.hidden === true) {
    return {
      message: `${quoted(fact.address)} is hidden, and no section can show it`,
      help: 'remove `hidden` from the fact, or remove it from the section',
    };
  }
  const [first] = part;
  if (first === undefined) return undefined;
  if (Array.isArray(fact.data.inferred) && fact.data.inferred.includes(first)) {
    return {
      message: `${quoted(first)} of ${quoted(fact.address)} is inferred, and no section can show it`,
      help: 'what is inferred is not printed: remove it from `inferred` if the policy is to say it',
    };
  }
  return wrongWithPart(context, fact, part);
}

function wrongWithPart(
  context: LinkContext,
  fact: Fact,
  [field = '', ...deeper]: readonly string[],
): Wrong | undefined {
  if (!Object.hasOwn(fact.data, field)) {
    const said = Object.keys(fact.data).filter((key) => !['hidden', 'inferred'].includes(key));
    if (mayBeSaid(context, fact, field, said)) return undefined;
    return {
      message: `${quoted(fact.address)} says nothing under ${quoted(field)}`,
      ...(said.length > 0 ? { help: `it has ${listed(said)}` } : {}),
    };
  }
  if (deeper.length === 0) return undefined;
  const whole = `${fact.address}.${field}`;
  return {
    message: `only a whole field of a fact can be shown, not ${quoted([whole, ...deeper].join('.'))}`,
    help: `show ${quoted(whole)}`,
  };
}

/** The field was wrong and taken out, or what was taken out may be the field, misspelt. */
function mayBeSaid({ gaps }: LinkContext, fact: Fact, field: string, said: readonly string[]): boolean {
  if (!gaps.within(fact.path)) return false;
  return said.length === 0 || gaps.within([...fact.path, field]) || gaps.mayHold(fact.kind, field);
}

function onlyFindings(context: LinkContext, item: ShowItem): Finding[] {
  const destination = destinationOf(context, item.address);
  if (destination.to !== 'key' || item.only.length === 0) return [];
  // Where items of the list were taken out, the places of the others are not known.
  if (context.gaps.within([...item.path, 'only'])) return [];
  const facts = factsUnder(context, destination.key);
  const ids = facts.map((fact) => fact.id);
  return item.only.flatMap((id, index) => {
    const fact = facts.find((one) => one.id === id);
    if (!fact && context.gaps.mayHold(destination.key, id)) return [];
    const near = fact ? undefined : context.guess(id, ids);
    const wrong = fact
      ? wrongWithFact(context, fact, [])
      : {
          message: `${quoted(item.address)} has nothing that is called ${quoted(id)}`,
          ...(near === undefined ? {} : { help: `did you mean ${quoted(near)}?` }),
        };
    return wrong ? [{ code, ...wrong, span: context.spanOf([...item.path, 'only', index]), fact: item.owner }] : [];
  });
}
