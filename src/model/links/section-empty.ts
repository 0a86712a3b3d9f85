import { listed, quoted } from '../fact-words';
import type { LinkContext } from '../link-context';
import { factsUnder, type ShowItem, selectedBy, showItems } from '../shown';
import type { Check, Finding } from './check';

const code = 'core/section-empty';

/** Every section has something to print, and everything it shows is there. */
const check: Check = {
  id: 'section-empty',
  codes: {
    [code]: {
      severity: 'error',
      title: 'every section has something to print',
      why: 'A heading with nothing under it looks as if something had been taken away.',
      fix: 'say what it shows under `show`, write an `intro`, or remove the section',
      avoid: `
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers]}
  - {id: cookies, heading: Cookies} # !
`,
      prefer: `
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers]}
  - {id: cookies, heading: Cookies, intro: We use no cookies.}
`,
    },
  },
  needs: [],
  find: (context) => [...bareFindings(context), ...showItems(context).flatMap((item) => findIn(context, item))],
};

export default check;

function bareFindings(context: LinkContext): Finding[] {
  return context.sections.flatMap(({ id, data, path }) => {
    if ('show' in data || 'intro' in data || 'sections' in data || context.gaps.within(path)) return [];
    return [
      {
        code,
        message: `section ${quoted(id)} has a heading and nothing under it`,
        help: 'say what it shows under `show`, write an `intro`, or remove the section',
        span: context.spanOf([...path, 'id']),
        fact: `sections.${id}`,
      },
    ];
  });
}

function findIn(context: LinkContext, item: ShowItem): Finding[] {
  // A misspelt audience or id is told by itself; what it would select is not known.
  if (item.audience.some((id) => !context.facts.has(`audiences.${id}`))) return [];
  const selected = selectedBy(context, item);
  if (!selected || selected.length > 0 || isToldByOnly(context, item) || mayBeFilled(context, item)) return [];
  const who = item.owner === 'outline' ? 'the opening' : `section ${quoted(item.owner.slice('sections.'.length))}`;
  return [
    {
      code,
      message: `${who} shows ${quoted(item.address)}, ${reason(context, item)}`,
      help: 'remove it from what is shown, or write the facts that are to stand there',
      span: context.spanOf(item.addressPath),
      fact: item.owner,
    },
  ];
}

/** What was taken out of the facts, or of the choice among them, may be what is shown. */
function mayBeFilled({ gaps }: LinkContext, { address, path }: ShowItem): boolean {
  return gaps.mayBeIn(address) || gaps.within(address.split('.')) || gaps.within(path);
}

/** Ids under `only` that are unknown or hidden are told one by one. */
function isToldByOnly(context: LinkContext, { only, address }: ShowItem): boolean {
  const facts = factsUnder(context, address);
  return only.some((id) => !facts.some((fact) => fact.id === id && fact.data.hidden !== true));
}

function reason(context: LinkContext, item: ShowItem): string {
  const all = factsUnder(context, item.address);
  if (item.audience.length > 0 && all.length > 0) {
    return `where nothing is about ${listed(item.audience, 'or')}`;
  }
  return all.length > 0 ? 'where every fact is hidden' : 'and the policy says nothing there';
}
