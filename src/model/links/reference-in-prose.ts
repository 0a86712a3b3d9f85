import { nearest } from '../../core/nearest';
import { astrayReference } from '../addresses';
import { listed, quoted } from '../fact-words';
import type { LinkContext } from '../link-context';
import { maximumInText, placeInText } from '../place-in-text';
import type { Pointer } from '../pointers';
import { type ReferenceMark, readReference, referenceForms } from '../prose';
import type { Check, Finding } from './check';
import referenceDangling from './reference-dangling';

const dangling = 'core/reference-dangling';
const malformed = 'core/reference-malformed';

/** `{{references}}` in texts are well formed and lead to a fact, a section or the title. */
const check: Check = {
  id: 'reference-in-prose',
  codes: {
    [malformed]: {
      severity: 'error',
      title: 'every `{{reference}}` in a text is closed, names something and has a form that there is',
      why: 'Readers would see the braces in place of what was meant.',
      fix: 'write `{{contacts.privacy}}` for a reference, or `\\{{` for braces that are to be printed',
      avoid: `
statements:
  help: {kind: advice, text: 'Write to {{contacts.privacy.'} # !
`,
      prefer: `
statements:
  help: {kind: advice, text: 'Write to {{contacts.privacy}}.'}
`,
    },
    ...referenceDangling.codes,
  },
  needs: [],
  find: (context) => context.pointers.flatMap((pointer) => findIn(context, pointer)),
};

export default check;

function findIn(context: LinkContext, { path, text, marks, fact }: Pointer): Finding[] {
  const findings: Finding[] = [];
  for (const mark of marks) {
    const wrong = judge(context, mark);
    if (!wrong) continue;
    findings.push({ ...wrong, span: placeInText(context.spanOf(path), text, mark.start, mark.end), fact });
    if (findings.length === maximumInText) break;
  }
  return findings;
}

function judge(context: LinkContext, { reference, closed }: ReferenceMark): Omit<Finding, 'span'> | undefined {
  const { address, form } = readReference(reference);
  if (!closed) {
    return {
      code: malformed,
      message: 'a reference opens with `{{` and is not closed',
      help: 'write `{{contacts.privacy}}` for a reference, or `\\{{` for braces that are to be printed',
    };
  }
  if (address === '') {
    return {
      code: malformed,
      message: 'a reference names nothing',
      help: 'name a fact or a section between the braces, such as `{{contacts.privacy}}`',
    };
  }
  if (form !== undefined && !referenceForms.some((known) => known === form)) {
    const near = nearest(form, referenceForms);
    return {
      code: malformed,
      message: `no form of a reference is called ${quoted(form)}`,
      help: near ? `did you mean ${quoted(near)}?` : `there are ${listed(referenceForms)}`,
    };
  }
  const astray = astrayReference(context, address);
  return astray && { code: dangling, ...astray };
}
