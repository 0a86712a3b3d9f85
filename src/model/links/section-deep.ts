import { quoted } from '../fact-words';
import type { Check } from './check';

const code = 'core/section-deep';
/** HTML has six levels of headings: one for the title, and one to spare for the page around the policy. */
const deepest = 4;

/** Sections stand in at most four levels; of a branch that is too deep only the first level past them is told. */
const check: Check = {
  id: 'section-deep',
  codes: {
    [code]: {
      severity: 'error',
      title: 'sections are nested at most four levels deep',
      why: 'A page has six levels of headings. One is for the title and one for the page around the policy; past the rest nobody knows where they are.',
      fix: 'move the section up, or make it a part of the section around it',
    },
  },
  needs: [],
  find: (context) =>
    context.sections
      .filter((section) => section.depth === deepest + 1)
      .map(({ id, path }) => ({
        code,
        message: `section ${quoted(id)} is nested ${deepest + 1} levels deep, and sections may be nested ${deepest} deep`,
        help: 'move it up, or make it a part of the section around it',
        span: context.spanOf([...path, 'id']),
        fact: `sections.${id}`,
      })),
};

export default check;
