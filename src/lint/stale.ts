import type { Diagnostic } from '../core/diagnostic';
import { quoted } from '../model/fact-words';
import type { Model } from '../model/model';
import { daysIn } from './questions/deadlines';
import { codeOf, type RuleMeta } from './rule';
import { core } from './rules/core/pack';

/** Facts that somebody promised to look at again, and has not. It runs only where a time is given. */
export const factStale: RuleMeta = {
  id: 'fact-stale',
  pack: core,
  title: 'every fact that says when it was verified was verified of late',
  severity: 'warning',
  citation: 'Good practice',
  certainty: 'practice',
  why: 'A policy goes wrong in silence: a provider is replaced, a period is changed, and nobody tells the policy.',
  fix: 'make sure that it is still true, and write the day under `verified`',
  avoid: `
processors:
  hosting: { verified: 2026-01-15 } # !`,
  prefer: `
processors:
  hosting: { verified: 2026-11-02 }`,
};

const dayLength = 86_400_000;

/**
 * The facts whose `verified` lies longer before a day than an ISO 8601 duration; and, in one finding, how many do not say
 * when they were verified.
 */
export function staleFindings(model: Model, asOf: string, duration: string): readonly Diagnostic[] {
  const limit = Date.parse(asOf) - daysIn(duration) * dayLength;
  const facts = [...model.facts.values()];
  const dated = facts.flatMap((fact) =>
    typeof fact.data.verified === 'string' ? [{ fact, day: fact.data.verified }] : [],
  );
  const old = dated.filter(({ day }) => Date.parse(day) < limit);
  const undated = facts.length - dated.length;
  return [
    ...old.map(({ fact, day }) => ({
      ...stated(`${quoted(fact.address)} was last verified on ${day}`),
      span: model.spanOf([...fact.path, 'verified']),
      fact: fact.address,
    })),
    ...(undated === 0
      ? []
      : [
          {
            ...stated(
              `${undated === 1 ? '1 fact does' : `${undated} facts do`} not say when ${undated === 1 ? 'it was' : 'they were'} last verified`,
            ),
            severity: 'info' as const,
            span: model.keySpanOf(['policy']),
          },
        ]),
  ];
}

function stated(message: string): Omit<Diagnostic, 'span'> {
  const { severity, fix: help, citation } = factStale;
  return { code: codeOf(factStale), severity, message, help, citation };
}
