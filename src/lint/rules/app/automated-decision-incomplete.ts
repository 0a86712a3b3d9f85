import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { app } from './pack';

/** It is said which information programs use for decisions of weight, and which part they take. */
const rule: Rule = {
  id: 'automated-decision-incomplete',
  pack: app,
  title: 'it is said which kinds of information a program uses for decisions of weight, and whether it decides alone',
  severity: 'error',
  citation: 'Australian Privacy Principle 1.7 to 1.9 (Privacy and Other Legislation Amendment Act 2024)',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'reported',
  from: '2026-12-10',
  adopted: '2024-12-10',
  why: 'From 10 December 2026 a policy names the kinds of information that programs use for decisions that may significantly affect people, and the kinds of decisions: those that a program makes alone, and those to which it contributes.',
  fix: 'name the `data` under `automatedDecisions`, and say `solely: true`, or under `means` or `review` which part the program and a person take',
  avoid: `
automatedDecisions:
  rental: # !
    label: whether you can hire skis without a deposit
    solely: true`,
  prefer: `
automatedDecisions:
  none: { label: decisions with legal or similarly significant effects, solely: true, modality: never }`,
  check: (policy) =>
    policy.stated('automatedDecisions').flatMap((decision) => {
      const { data, solely, means, logic, review, text } = decision.data;
      const isTold = [solely, means, logic, review, text].some((value) => value !== undefined);
      const lacks = [
        ...(data === undefined ? ['which kinds of information are used'] : []),
        ...(isTold ? [] : ['whether a program decides alone']),
      ];
      if (lacks.length === 0) return [];
      return [{ message: `${quoted(decision.address)} does not say ${lacks.join(' or ')}`, ...placed(decision) }];
    }),
};

export default rule;
