import { quoted } from '../../../model/fact-words';
import type { Rule } from '../../rule';
import { spotted } from '../../topics/wording';
import { core } from './pack';

/** References to sections are made, not written. */
const rule: Rule = {
  id: 'section-number-written',
  pack: core,
  title: 'references to sections are made, not written',
  severity: 'warning',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'A number that was typed stays as it is when sections move, and sends the reader to the wrong place.',
  fix: 'write `{{sections.<id>}}` in its place',
  avoid: `
rights:
  access: { text: 'How we check who you are is told in section 12.' } # !`,
  prefer: `
rights:
  access: { text: 'How to reach us is told in {{contacts.privacy}}.' }`,
  check: (policy) =>
    spotted(policy, [written], numbered)
      .filter(({ fact, field }) => !elsewhere.includes(fact.kind) && field !== 'article')
      .map(({ fact, at, match }) => ({
        message: `${quoted(match)} is a reference that was written by hand`,
        at,
        isValue: true,
        fact: fact.address,
      })),
};

/** Kinds of fact that name the sections of other documents. */
const elsewhere = ['policy.relations', 'references', 'policy.laws'];

/** What every text that `written` fits holds, and a far cheaper question. */
const numbered = /(?:section|paragraph|clause) /i;

/** A number or letter of a section that is not one of a law or of another document. */
const written =
  /\b(?:see|in|under|to|of|per) (?:section|paragraph|clause) (?:\d+(?:\.\d+)*|[A-Z])\b(?!\s*(?:\([a-z0-9]+\)\s*)*(?:of|to) (?:the|our|its|their|your|that|this Act|[A-Z]))/i;

export default rule;
