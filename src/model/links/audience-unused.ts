import { quoted } from '../fact-words';
import type { LinkContext } from '../link-context';
import type { Fact } from '../model';
import { readReference } from '../prose';
import { showItems } from '../shown';
import type { Check } from './check';

const code = 'core/audience-unused';
/** With one of these an audience says something of its own, and is more than a name for others to use. */
const ownFields = ['role', 'for', 'decides', 'duties', 'text', 'hidden'];

/** Every audience is one that something is about, or says something itself. */
const check: Check = {
  id: 'audience-unused',
  codes: {
    [code]: {
      severity: 'warning',
      title: 'every audience is one that something is about, or says something itself',
      why: 'An audience that nothing is about promises readers of that group something, and the policy has nothing to say to them. Often what was to concern it was forgotten.',
      fix: 'name it under the `audience` of what concerns it, or remove it',
      avoid: `
audiences:
  members: {label: members, regions: [EEA]} # !
`,
      prefer: `
audiences:
  members: {label: members, regions: [EEA]}
collection:
  signup: {data: [account], audience: [members]}
`,
    },
  },
  needs: 'all',
  find(context) {
    const used = usedIn(context);
    return context
      .factsOf('audiences')
      .filter((fact) => !used.has(fact.id) && !saysSomething(fact))
      .map((fact) => ({
        code,
        message: `nothing in the policy is about ${quoted(fact.address)}`,
        help: 'name it under the `audience` of what concerns it, or remove it',
        span: context.keySpanOf(fact.path),
        fact: fact.address,
      }));
  },
};

export default check;

function saysSomething({ data }: Fact): boolean {
  return ownFields.some((field) => field in data);
}

function usedIn(context: LinkContext): ReadonlySet<string> {
  const used = new Set<string>();
  const useAddress = (address: string) => {
    const [key, id] = address.split('.');
    if (key === 'audiences' && id !== undefined) used.add(id);
  };
  for (const { text, target, isSee, marks } of context.pointers) {
    if (target === 'audiences' || target === 'parties') used.add(context.meant(target, text)?.id ?? text);
    else if (isSee) useAddress(text);
    else for (const mark of marks) useAddress(readReference(mark.reference).address);
  }
  for (const item of showItems(context)) {
    useAddress(item.address);
    if (item.address === 'audiences') for (const id of item.only) used.add(id);
  }
  return used;
}
