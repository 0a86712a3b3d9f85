import type { Diagnostic } from '../core/diagnostic';
import { listed, quoted } from '../model/fact-words';
import type { Model } from '../model/model';
import type { Pack } from './pack';
import { codeOf, type RuleMeta } from './rule';
import { core } from './rules/core/pack';
import { type Claimed, claimedReferences, lawOf } from './subject';

/** A claim to follow a law stands only as long as no error of the law's pack does. */
export const claimUnfounded: RuleMeta = {
  id: 'claim-unfounded',
  pack: core,
  title: 'a claim to follow a law is borne out by the policy itself',
  severity: 'warning',
  citation:
    'GDPR Article 5(1)(a); Directive 2005/29/EC Article 6; Competition Act (Canada) section 74.01(1)(a); Federal Trade Commission Act section 5(a)(1)',
  url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
  certainty: 'reported',
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

/** A finding for each pack that the policy claims to follow while errors of it stand, at the first claim; it names the errors. */
export function claimFindings(
  model: Model,
  found: readonly Diagnostic[],
  packs: readonly Pack[],
): readonly Diagnostic[] {
  const claims = claimedReferences(model).filter(({ claim }) => strong.includes(claim.data.claim));
  return packs.flatMap((pack) => {
    const errors = found.filter(({ severity, code }) => severity === 'error' && isOf(code, pack));
    const [first, ...others] = claims.filter(({ reference }) => pack.laws.includes(lawOf(reference) ?? ''));
    return first && errors.length > 0 ? [claimFinding(model, pack, errors, [first, ...others])] : [];
  });
}

function claimFinding(
  model: Model,
  pack: Pack,
  errors: readonly Diagnostic[],
  [first, ...others]: readonly [Claimed, ...Claimed[]],
): Diagnostic {
  const codes = [...new Set(errors.map(({ code }) => code))];
  const rest = codes.length - maximumNamed;
  const more = rest > 0 ? `, with ${rest} more` : '';
  const again = [...new Set(others.map(({ claim }) => claim))].filter((claim) => claim !== first.claim);
  return {
    code: codeOf(claimUnfounded),
    severity: claimUnfounded.severity,
    message: `the policy claims to follow the ${pack.title}, but ${counted(errors.length)}: ${listed(codes.slice(0, maximumNamed))}${more}`,
    span: model.keySpanOf(first.claim.path),
    fact: first.claim.address,
    help: claimUnfounded.fix,
    ...lawOn(pack),
    ...(again.length === 0
      ? {}
      : {
          related: again.map(({ address, path }) => ({
            message: `${quoted(address)} claims it too`,
            span: model.keySpanOf(path),
          })),
        }),
  };
}

const maximumNamed = 8;

/** What forbids to mislead where the law that is claimed applies; elsewhere, what the rule cites. */
function lawOn({ territory }: Pack): Pick<Diagnostic, 'citation' | 'url'> {
  const { citation, url } = misleading.find(({ within }) => within.test(territory?.[0] ?? '')) ?? claimUnfounded;
  return { citation, ...(url === undefined ? {} : { url }) };
}

const misleading = [
  {
    within: /^EEA$/,
    citation: 'GDPR Article 5(1)(a); Directive 2005/29/EC Article 6',
    url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
  },
  {
    within: /^GB$/,
    citation: 'UK GDPR Article 5(1)(a); Digital Markets, Competition and Consumers Act 2024 section 226',
    url: 'https://www.legislation.gov.uk/ukpga/2024/13/section/226',
  },
  {
    within: /^CA\b/,
    citation: 'Competition Act (R.S.C. 1985, c. C-34) section 74.01(1)(a)',
    url: 'https://laws-lois.justice.gc.ca/eng/acts/C-34/section-74.01.html',
  },
  {
    within: /^US\b/,
    citation: 'Federal Trade Commission Act section 5(a)(1) (15 U.S.C. § 45)',
    url: 'https://www.law.cornell.edu/uscode/text/15/45',
  },
] as const;

function isOf(code: string, pack: Pack): boolean {
  return code.startsWith(`${pack.id}/`);
}

function counted(errors: number): string {
  return errors === 1 ? '1 error of its rules stands' : `${errors} errors of its rules stand`;
}
