import type { Path } from '../../core/source';
import { quoted } from '../fact-words';
import { asData } from '../facts';
import type { LinkContext } from '../link-context';
import type { Data, Fact } from '../model';
import { placedTexts, texts } from '../shown';
import type { Check, Finding } from './check';

const code = 'core/consent-unwithdrawable';
const consentBases = ['consent', 'explicit-consent', 'express-consent', 'implied-consent'];
/** The statements on consent that say that the policy relies on it. */
const relyingKinds = ['required', 'express', 'implied'];

/** The rights that end marketing, and the consent to it. */
const marketingRights = ['opt-out-marketing', 'object-marketing'];

/** Who relies on consent says how it is withdrawn: by a right, or by a choice that stops what was agreed to. */
const check: Check = {
  id: 'consent-unwithdrawable',
  codes: {
    [code]: {
      severity: 'warning',
      title: 'who relies on consent says how it is withdrawn',
      why: 'Consent that cannot be taken back is none: people have to learn, where they agree, how they end it.',
      fix: 'write a right of the kind `withdraw-consent`, or a choice that stops what was agreed to',
      avoid: `
purposes:
  service: {label: provide our services}
  news: {label: send news, legalBasis: [{basis: consent}]} # !
`,
      prefer: `
purposes:
  service: {label: provide our services}
  news: {label: send news, legalBasis: [{basis: consent}]}
rights:
  withdrawal: {kind: withdraw-consent, how: [{via: privacy}]}
`,
    },
  },
  needs: ['purposes', 'transfers', 'rights', 'choices', 'consent'],
  find(context) {
    const facts = [...context.facts.values()];
    if (facts.some(withdraws)) return [];
    const noMarketing = facts.some(
      ({ kind, data }) => kind === 'rights' && marketingRights.includes(String(data.kind)),
    );
    const choices = facts.filter(({ kind, data }) => kind === 'choices' && data.modality !== 'never');
    const stopped = new Set(choices.flatMap((choice) => texts(choice.data.stops)));
    return facts.flatMap((fact) => {
      if (fact.data.modality === 'never' || stopped.has(fact.address) || texts(fact.data.optOut).length > 0) return [];
      if (fact.kind === 'purposes') return fact.data.marketing && noMarketing ? [] : purposeFindings(context, fact);
      if (fact.kind === 'transfers') return transferFindings(context, fact);
      if (fact.kind === 'consent' && !endsByChoice(context, fact, choices, stopped))
        return consentFinding(context, fact);
      return [];
    });
  },
};

export default check;

function withdraws({ kind, data }: Fact): boolean {
  if (data.modality === 'never') return false;
  if (kind === 'rights') return data.kind === 'withdraw-consent' || texts(data.also).includes('withdraw-consent');
  return kind === 'consent' && 'withdraw' in data;
}

function purposeFindings(context: LinkContext, fact: Fact): Finding[] {
  const bases = Array.isArray(fact.data.legalBasis) ? fact.data.legalBasis.map(asData) : [];
  const index = bases.findIndex(isConsent);
  if (index < 0) return [];
  const field = consentBases.includes(String(bases[index]?.basis)) ? 'basis' : 'condition';
  return [finding(context, fact, [...fact.path, 'legalBasis', index, field])];
}

function isConsent({ basis, condition }: Data): boolean {
  return consentBases.includes(String(basis)) || consentBases.includes(String(condition));
}

function transferFindings(context: LinkContext, fact: Fact): Finding[] {
  const first = placedTexts(fact.data.mechanism).find(({ text }) => consentBases.includes(text));
  return first ? [finding(context, fact, [...fact.path, 'mechanism', first.index])] : [];
}

function consentFinding(context: LinkContext, fact: Fact): Finding[] {
  return relyingKinds.includes(String(fact.data.kind)) ? [finding(context, fact, [...fact.path, 'kind'])] : [];
}

/** Said to last until a point in time, or covered by choices: of all its purposes, or of nothing in particular. */
function endsByChoice(
  context: LinkContext,
  { data }: Fact,
  choices: readonly Fact[],
  stopped: ReadonlySet<string>,
): boolean {
  if ('until' in data) return true;
  const purposes = texts(data.purposes);
  if (purposes.length === 0) return choices.some((choice) => !('stops' in choice.data));
  return purposes.every((id) => {
    const purpose = context.meant('purposes', id);
    return !purpose || stopped.has(purpose.address) || texts(purpose.data.optOut).length > 0;
  });
}

function finding(context: LinkContext, fact: Fact, path: Path): Finding {
  return {
    code,
    message: `${quoted(fact.address)} relies on consent, and nothing says how to withdraw it`,
    help: `write a right of the kind \`withdraw-consent\`, or a choice that stops ${quoted(fact.address)}`,
    span: context.spanOf(path),
    fact: fact.address,
  };
}
