import { destinationOf } from '../addresses';
import { quoted } from '../fact-words';
import type { LinkContext } from '../link-context';
import { maximumInText, placeInText } from '../place-in-text';
import type { Pointer } from '../pointers';
import { type ReferenceMark, readReference } from '../prose';
import type { Check, Finding } from './check';

const code = 'core/reference-nested';

/** The texts that a reference to a fact prints. */
const naming: readonly unknown[] = ['label', 'title', 'term', 'page'];

/**
 * A name may be made with a reference, but not with one to a name that is made with one again: such names would go round
 * in a circle, or grow without end.
 */
const check: Check = {
  id: 'reference-nested',
  codes: {
    [code]: {
      severity: 'error',
      title: 'no name is made with a reference to a name that has a reference in it',
      why: 'Such names would go round in a circle, or grow without end.',
      fix: 'write one of the two names without a reference',
      avoid: `
references:
  site: {kind: website, title: 'the site of {{references.firm}}'} # !
  firm: {kind: document, title: 'the firm of {{policy.title}}'}
statements:
  site: {kind: fact, text: 'See {{references.site}}.'}
`,
      prefer: `
references:
  site: {kind: website, title: 'the site of {{references.firm}}'}
  firm: {kind: document, title: the firm}
statements:
  site: {kind: fact, text: 'See {{references.site}} and {{references.firm}}.'}
`,
    },
  },
  needs: [],
  find(context) {
    const names = context.pointers.filter(isName);
    const made = new Set(names.map((name) => name.fact));
    return names.flatMap((name) =>
      name.marks
        .filter((mark) => made.has(targetOf(context, mark) ?? ''))
        .slice(0, maximumInText)
        .map((mark) => nested(context, name, mark)),
    );
  },
};

export default check;

/** True for a name with a reference in it. */
function isName({ path, marks }: Pointer): boolean {
  return marks.length > 0 && naming.includes(path.at(-1));
}

/** The address of the fact or the title that a reference prints. */
function targetOf(context: LinkContext, { reference }: ReferenceMark): string | undefined {
  const destination = destinationOf(context, readReference(reference).address);
  if (destination.to === 'title') return 'policy.title';
  return destination.to === 'fact' ? destination.fact.address : undefined;
}

function nested(context: LinkContext, { path, text, fact }: Pointer, mark: ReferenceMark): Finding {
  const target = targetOf(context, mark) ?? '';
  const own = target === fact ? 'this name itself' : `the name of ${quoted(target)}, which has a reference in it too`;
  return {
    code,
    message: `${quoted(`{{${mark.reference}}}`)} stands for ${own}`,
    help: 'write one of the two names without a reference',
    span: placeInText(context.spanOf(path), text, mark.start, mark.end),
    fact,
  };
}
