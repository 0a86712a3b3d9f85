import { type Astray, astrayId, astrayReference } from '../addresses';
import { asData } from '../facts';
import type { LinkContext } from '../link-context';
import type { Check, Finding } from './check';

const code = 'core/reference-dangling';

/** Ids and addresses in fields lead somewhere; those in prose are another check's, and those of `show` too. */
const check: Check = {
  id: 'reference-dangling',
  codes: {
    [code]: {
      severity: 'error',
      title: 'every id and every address leads to something that is there',
      why: 'A sentence made from a reference that leads nowhere would leave out whom or what it is about.',
      fix: 'correct the id, or write the fact that it names',
      avoid: `
collection:
  signup: {data: [acount]} # !
`,
      prefer: `
collection:
  signup: {data: [account]}
`,
    },
  },
  needs: [],
  find: (context) => [...fieldFindings(context), ...waiverFindings(context)],
};

export default check;

function fieldFindings(context: LinkContext): Finding[] {
  const findings: Finding[] = [];
  for (const { path, text, target, isSee, isStop, fact } of context.pointers) {
    let astray: Astray | undefined;
    if (target) astray = leads(context, target, text) ? undefined : astrayId(context, target, text);
    else if (isSee || isStop) astray = astrayReference(context, text);
    if (astray) findings.push({ code, ...astray, span: context.spanOf(path), fact });
  }
  return findings;
}

function leads({ named, gaps }: LinkContext, target: string, id: string): boolean {
  return named(target, id) !== undefined || gaps.mayHold(target, id);
}

function waiverFindings(context: LinkContext): Finding[] {
  const waivers = Array.isArray(context.policy.waivers) ? context.policy.waivers : [];
  return waivers.flatMap((waiver: unknown, index) => {
    const { fact } = asData(waiver);
    const astray = typeof fact === 'string' ? astrayReference(context, fact) : undefined;
    return astray ? [{ code, ...astray, span: context.spanOf(['waivers', index, 'fact']) }] : [];
  });
}
