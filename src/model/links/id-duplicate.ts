import { quoted } from '../fact-words';
import { asData } from '../facts';
import type { LinkContext } from '../link-context';
import type { Fact } from '../model';
import type { Check, Finding } from './check';

const code = 'core/id-duplicate';
/** The facts that hold items by id, and the fields in which they do. */
const itemFields: Readonly<Record<string, string>> = { categories: 'items', security: 'measures' };

/** No two sections have one id, nor two items of one category; ids of facts are keys of the YAML, and unlike by nature. */
const check: Check = {
  id: 'id-duplicate',
  codes: {
    [code]: {
      severity: 'error',
      title: 'nothing has the id of something else',
      why: 'An id is an address: links, waivers and the manifest find a fact or a section by it, and two of one id cannot be told apart.',
      fix: 'give one of the two another id, or remove it',
      avoid: `
sections:
  - {id: about, heading: About us, show: [contacts, controllers]}
  - {id: about, heading: About you, show: [rights, collection]} # !
`,
      prefer: `
sections:
  - {id: us, heading: About us, show: [contacts, controllers]}
  - {id: you, heading: About you, show: [rights, collection]}
`,
    },
  },
  needs: [],
  find: (context) => [
    ...sectionFindings(context),
    ...Object.keys(itemFields).flatMap((kind) => context.factsOf(kind).flatMap((fact) => itemFindings(context, fact))),
  ],
};

export default check;

function sectionFindings(context: LinkContext): Finding[] {
  const findings: Finding[] = [];
  const first = new Map<string, (typeof context.sections)[number]>();
  for (const section of context.sections) {
    const earlier = first.get(section.id);
    if (!earlier) {
      first.set(section.id, section);
      continue;
    }
    findings.push({
      code,
      message: `two sections have the id ${quoted(section.id)}`,
      help: 'an id is the address of a section: give each its own, and keep the heading as it is',
      span: context.spanOf([...section.path, 'id']),
      fact: `sections.${section.id}`,
      related: [{ message: 'the first is here', span: context.spanOf([...earlier.path, 'id']) }],
    });
  }
  return findings;
}

function itemFindings(context: LinkContext, fact: Fact): Finding[] {
  const field = itemFields[fact.kind];
  const items = field === undefined ? undefined : fact.data[field];
  if (field === undefined || !Array.isArray(items)) return [];
  const findings: Finding[] = [];
  const first = new Map<string, number>();
  items.forEach((item: unknown, index) => {
    const id = typeof item === 'string' ? item : asData(item).id;
    if (typeof id !== 'string') return;
    const place = (at: number) =>
      context.spanOf([...fact.path, field, at, ...(typeof items[at] === 'string' ? [] : ['id'])]);
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else {
      findings.push({
        code,
        message: `${quoted(fact.address)} lists ${quoted(id)} twice`,
        help: 'remove one of them, or give an own item another id',
        span: place(index),
        fact: fact.address,
        related: [{ message: 'the first is here', span: place(earlier) }],
      });
    }
  });
  return findings;
}
