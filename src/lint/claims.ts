import type { Diagnostic } from '../core/diagnostic';
import { listed, quoted } from '../model/fact-words';
import type { Model } from '../model/model';
import type { Pack } from './pack';
import { codeOf, type RuleMeta } from './rule';
import { core } from './rules/core/pack';
import { claimedReferences, lawOf } from './subject';

/** A claim to follow a law stands only as long as no error of the law's pack does. */
export const claimUnfounded: RuleMeta = {
  id: 'claim-unfounded',
  pack: core,
  title: 'a claim to follow a law is borne out by the policy itself',
  severity: 'warning',
  citation: 'GDPR Article 5(1)(a); Directive 2005/29/EC Article 6; Competition Act (Canada) section 74.01(1)(a)',
  url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
  certainty: 'text',
  why: 'A policy that says it complies while it lacks what the law asks for misleads its readers, and regulators read it as a promise that is broken.',
  fix: 'mend the errors that it names, or claim less: `claim: effort`',
  avoid: `
policy:
  laws:
    gdpr: { reference: gdpr, claim: complies } # !
references:
  gdpr: { kind: law, law: gdpr, title: General Data Protection Regulation, aka: [GDPR] }
purposes:
  orders: { legalBasis: ~ }`,
  prefer: `
policy:
  laws:
    gdpr: { reference: gdpr, claim: complies }
references:
  gdpr: { kind: law, law: gdpr, title: General Data Protection Regulation, aka: [GDPR] }`,
};

const strong: readonly unknown[] = ['complies', 'conforms', 'within', 'follows', 'observes'];

/** A finding for each claim to follow a law of whose pack an error stands; it names the errors. */
export function claimFindings(
  model: Model,
  found: readonly Diagnostic[],
  packs: readonly Pack[],
): readonly Diagnostic[] {
  return claimedReferences(model).flatMap(({ claim, reference }) => {
    const law = lawOf(reference);
    const pack = packs.find(({ laws }) => law !== undefined && laws.includes(law));
    if (!pack || !strong.includes(claim.data.claim)) return [];
    const errors = found.filter(({ severity, code }) => severity === 'error' && isOf(code, pack));
    if (errors.length === 0) return [];
    const codes = [...new Set(errors.map(({ code }) => code))];
    const shown = codes.slice(0, maximumNamed);
    const rest = codes.length - shown.length;
    const more = rest === 0 ? '' : `, with ${rest} more`;
    return [
      {
        code: codeOf(claimUnfounded),
        severity: claimUnfounded.severity,
        message: `the policy claims to follow the ${pack.title}, but ${counted(errors.length)}: ${listed(shown)}${more}`,
        span: model.keySpanOf(claim.path),
        fact: claim.address,
        help: claimUnfounded.fix,
        citation: claimUnfounded.citation,
        ...(claimUnfounded.url === undefined ? {} : { url: claimUnfounded.url }),
        related: [{ message: `${quoted(reference.address)} is the law`, span: model.keySpanOf(reference.path) }],
      },
    ];
  });
}

const maximumNamed = 8;

function isOf(code: string, pack: Pack): boolean {
  return code.startsWith(`${pack.id}/`);
}

function counted(errors: number): string {
  return errors === 1 ? '1 error of its rules stands' : `${errors} errors of its rules stand`;
}
