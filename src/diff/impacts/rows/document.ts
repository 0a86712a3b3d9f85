import type { Row } from '../row';
import { sources } from '../sources';
import { better, open, other, worse } from '../verdicts';

const whole = ['came', 'went', 'more', 'fewer', 'replaced'] as const;
const on = ['came'] as const;
const off = ['went'] as const;
const post = ['lines', 'country', 'methods'];

/** Who speaks, to whom, about what, and under which laws. */
export const documentRows: readonly Row[] = [
  {
    id: 'controller-changed',
    facts: ['controllers'],
    fields: ['legalName', 'country', 'role', 'jointWith', 'arrangement', 'standsFor'],
    shifts: whole,
    ...open('somebody else may answer for the data', sources.controller),
  },
  {
    id: 'office-withdrawn',
    facts: ['controllers'],
    fields: ['contact', 'representative', 'dataProtectionOfficer', 'authority'],
    shifts: ['went'],
    ...worse('people are no longer told to whom they can turn'),
  },
  {
    id: 'office-new',
    facts: ['controllers'],
    fields: ['contact', 'representative', 'dataProtectionOfficer', 'authority'],
    shifts: ['came'],
    ...better('people are told to whom they can turn'),
  },
  {
    id: 'contact-changed',
    facts: ['controllers'],
    fields: [
      ...['contact', 'representative', 'dataProtectionOfficer', 'authority', 'registration', 'publicBody', 'form'],
      ...['address', 'operates', ...post.map((field) => `address.${field}`)],
    ],
    shifts: [...whole, ...on, ...off],
    ...other('people turn to somebody else, or learn more of who speaks'),
  },
  {
    id: 'contact-changed',
    facts: ['contacts', 'authorities'],
    fields: [
      ...['label', 'role', 'represents', 'name', 'email', 'url', 'page', 'phone', 'post', 'attention', 'topics'],
      ...['duties', 'followUp', 'controller', 'country', 'choose', ...post.map((field) => `post.${field}`)],
    ],
    shifts: [...whole, ...on, ...off],
    ...other('people turn to somebody else, or in another way'),
  },
  {
    id: 'reference-changed',
    facts: ['references'],
    fields: [
      ...['kind', 'law', 'mechanism', 'language', 'country', 'url', 'inForce', 'affects', 'aims', 'topics'],
      ...['principles', 'postedOn'],
    ],
    shifts: [...whole, 'longer', 'shorter'],
    ...other('another document is named; the facts that rely on it are judged by themselves'),
  },
  {
    id: 'definition-changed',
    facts: ['definitions'],
    fields: ['means', 'includes', 'examples', 'of', 'definedIn', 'sameAs'],
    shifts: whole,
    ...open('a term decides what the sentences mean that use it'),
  },
  {
    id: 'audience-changed',
    facts: ['audiences'],
    fields: ['label', 'kind', 'who', 'regions', 'role', 'for', 'decides'],
    shifts: whole,
    ...open('the policy may be about other people, or somebody else decides about their data'),
  },
  {
    id: 'duty-new',
    facts: ['audiences'],
    fields: ['duties'],
    shifts: ['came', 'more', 'replaced'],
    ...worse('people have to do more'),
  },
  {
    id: 'duty-withdrawn',
    facts: ['audiences'],
    fields: ['duties'],
    shifts: ['went', 'fewer'],
    ...better('people have to do less'),
  },
  {
    id: 'scope-narrower',
    facts: ['policy.scope'],
    fields: ['covers'],
    shifts: ['went', 'fewer', 'replaced'],
    ...worse('the promises of the policy hold for less'),
  },
  {
    id: 'scope-wider',
    facts: ['policy.scope'],
    fields: ['covers'],
    shifts: ['came', 'more'],
    ...better('the promises of the policy hold for more'),
  },
  {
    id: 'scope-narrower',
    facts: ['policy.scope'],
    fields: ['excludes'],
    shifts: ['came', 'more', 'replaced'],
    ...worse('the promises of the policy hold for less'),
  },
  {
    id: 'scope-wider',
    facts: ['policy.scope'],
    fields: ['excludes'],
    shifts: ['went', 'fewer'],
    ...better('the promises of the policy hold for more'),
  },
  {
    id: 'scope-explained',
    facts: ['policy.scope'],
    fields: ['explains'],
    shifts: whole,
    ...other('the policy says another thing of what it explains'),
  },
  {
    id: 'law-claim-weaker',
    facts: ['policy.laws'],
    fields: ['claim', 'also', 'obliges'],
    shifts: ['softer', 'went', 'fewer'],
    ...worse('less is promised of the law', sources.brokenPromise),
  },
  {
    id: 'law-claim-stronger',
    facts: ['policy.laws'],
    fields: ['claim', 'also', 'obliges'],
    shifts: ['firmer', 'came', 'more'],
    ...better('more is promised of the law'),
  },
  {
    id: 'law-claim-changed',
    facts: ['policy.laws'],
    fields: ['reference', 'claim', 'for', 'also', 'obliges'],
    shifts: whole,
    ...open('another thing is claimed of the law'),
  },
  {
    id: 'relation-changed',
    facts: ['policy.relations'],
    fields: ['kind', 'document', 'section', 'topic'],
    shifts: whole,
    ...open('another document adds to what holds, or no longer does'),
  },
  {
    id: 'statement',
    facts: ['statements'],
    fields: ['kind', 'by'],
    shifts: whole,
    ...open('the sentence binds somebody else, or in another way'),
  },
];
