import type { Row } from '../row';
import { sources } from '../sources';
import { better, open, other, worse } from '../verdicts';

const came = ['came'] as const;
const went = ['went'] as const;
const both = ['came', 'went'] as const;

/** What it means that something came or went that people are given or refused; and who and what the policy names. */
export const givenRows: readonly Row[] = [
  { id: 'right-new', facts: ['rights'], shifts: came, standing: 'promise', ...better('people have one right more') },
  {
    id: 'right-withdrawn',
    facts: ['rights'],
    shifts: went,
    standing: 'promise',
    ...worse('people are no longer told of a right', sources.rights),
  },
  { id: 'choice-new', facts: ['choices'], shifts: came, standing: 'promise', ...better('people have one choice more') },
  {
    id: 'choice-withdrawn',
    facts: ['choices'],
    shifts: went,
    standing: 'promise',
    ...worse('people have one choice less', sources.rights),
  },
  {
    id: 'consent-asked',
    facts: ['consent'],
    shifts: came,
    standing: 'promise',
    ...better('people are promised that they are asked'),
  },
  {
    id: 'consent-no-longer-asked',
    facts: ['consent'],
    shifts: went,
    standing: 'promise',
    ...worse('people are no longer promised that they are asked', sources.brokenPromise),
  },
  {
    id: 'consent-taken',
    facts: ['consent'],
    shifts: came,
    standing: 'practice',
    ...worse('consent is taken for given, or not asked', sources.consent),
  },
  {
    id: 'security-new',
    facts: ['security'],
    shifts: came,
    standing: 'promise',
    ...better('data is protected by one measure more'),
  },
  {
    id: 'security-withdrawn',
    facts: ['security'],
    shifts: went,
    standing: 'promise',
    ...worse('a measure that protects data is no longer promised', sources.security),
  },
  {
    id: 'children-collected',
    facts: ['children'],
    shifts: came,
    standing: 'practice',
    ...worse('data of children is collected that was not spoken of', sources.children),
  },
  {
    id: 'notice-new',
    facts: ['changes'],
    shifts: came,
    standing: 'promise',
    ...better('people are promised more when the policy changes', sources.notice),
  },
  {
    id: 'notice-withdrawn',
    facts: ['changes'],
    shifts: went,
    standing: 'promise',
    ...worse('people are promised less when the policy changes', sources.notice),
  },
  {
    id: 'changes-reserved',
    facts: ['changes'],
    shifts: came,
    standing: 'practice',
    ...worse('the right to change the policy is wider', sources.notice),
  },
  {
    id: 'changes-rule',
    facts: ['changes'],
    shifts: both,
    standing: 'neutral',
    ...open('what holds when the policy changes is another thing', sources.notice),
  },
  {
    id: 'promise-new',
    facts: ['children', 'policy.scope', 'policy.laws'],
    shifts: came,
    standing: 'promise',
    ...better('people are promised more'),
  },
  {
    id: 'promise-withdrawn',
    facts: ['children', 'policy.scope', 'policy.laws'],
    shifts: went,
    standing: 'promise',
    ...worse('people are promised less', sources.brokenPromise),
  },
  {
    id: 'refusal-new',
    facts: ['rights', 'choices', 'security'],
    shifts: came,
    standing: 'practice',
    ...worse('the policy says that people are not given something'),
  },
  {
    id: 'refusal-withdrawn',
    facts: ['rights', 'choices', 'consent', 'security', 'children', 'changes'],
    shifts: went,
    standing: 'practice',
    ...better('something that is held against people is gone'),
  },
  {
    id: 'authority-named',
    facts: ['authorities'],
    shifts: came,
    ...better('people are told where they can complain', sources.complaint),
  },
  {
    id: 'authority-withdrawn',
    facts: ['authorities'],
    shifts: went,
    ...worse('people are no longer told where they can complain', sources.complaint),
  },
  {
    id: 'controller-changed',
    facts: ['controllers'],
    shifts: both,
    ...open('somebody else may answer for the data', sources.controller),
  },
  {
    id: 'audience-new',
    facts: ['audiences'],
    shifts: came,
    ...worse('the policy is about data of people whom the earlier one did not name'),
  },
  {
    id: 'audience-withdrawn',
    facts: ['audiences'],
    shifts: went,
    ...other('the policy is no longer about data of these people'),
  },
  {
    id: 'contact-changed',
    facts: ['contacts'],
    shifts: both,
    ...other('people turn to somebody else, or in another way'),
  },
  {
    id: 'reference-changed',
    facts: ['references'],
    shifts: both,
    ...other('another document is named; the facts that rely on it are judged by themselves'),
  },
  {
    id: 'definition-changed',
    facts: ['definitions'],
    shifts: both,
    ...open('a term decides what the sentences mean that use it'),
  },
  {
    id: 'relation-changed',
    facts: ['policy.relations'],
    shifts: both,
    ...open('another document adds to what holds, or no longer does'),
  },
  {
    id: 'statement',
    facts: ['statements'],
    shifts: both,
    ...open('the sentence must be read, for no rule understands prose'),
  },
];
