import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { categoriesOf, isPersonal } from '../../topics/data';
import { receivers } from '../../topics/parties';
import { gdpr } from './pack';

/** A category of recipients tells who they are. */
const rule: Rule = {
  id: 'recipient-vague',
  pack: gdpr,
  title: 'each recipient is named, or told by what it does or where it is',
  severity: 'warning',
  citation: 'Article 29 Working Party, Guidelines on transparency (WP260 rev.01), Annex',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'practice',
  why: '“Third parties” may be anybody. A category that tells the kind of company, its field and its place lets people judge.',
  fix: 'name the recipient, under `to` of the disclosure, or say under `does`, `examples` or `country` what it does and where it is',
  avoid: `
recipients:
  partners: # !
    label: other third parties
    kind: third-party
disclosures:
  partners: { data: [order], to: [partners], purposes: [orders] }`,
  prefer: `
recipients:
  repair: { label: workshops that mend what you send back, kind: business-partner, country: 'NO' }
disclosures:
  repair: { data: [order], to: [repair], purposes: [orders] }`,
  check: (policy) => [
    ...receiving(policy)
      .filter(isVague)
      .map((party) => ({
        message: `${quoted(party.address)} tells neither who receives data nor what they do`,
        ...placed(party),
      })),
    ...policy
      .stated('disclosures')
      .filter((flow) => namesNobody(policy, flow))
      .map((flow) => ({ message: `${quoted(flow.address)} does not say who receives data`, ...placed(flow) })),
  ],
};

/** True for data about people that goes out to somebody whom no field and no sentence tells. */
function namesNobody(policy: Reading, flow: Fact): boolean {
  const { to, as, text, aggregated, action } = flow.data;
  if ([to, as, text].some((one) => one !== undefined) || aggregated === true) return false;
  return !texts(action).includes('publish') && categoriesOf(policy, flow).some(isPersonal);
}

/** Processors, and those to whom a disclosure or a transfer goes that is not denied. */
function receiving(policy: Reading): readonly Fact[] {
  const flows = [...policy.stated('disclosures'), ...policy.stated('transfers')];
  const recipients = flows.flatMap((flow) => receivers(policy, flow)).filter(({ kind }) => kind !== 'audiences');
  return [...new Set([...policy.stated('processors'), ...recipients])].filter(({ data }) => data.hidden !== true);
}

const tells = ['examples', 'company', 'service', 'country', 'policy', 'text', 'purposes'];
const generic = new Set(
  (
    'our the other others various certain some selected trusted any all and or of who us we with that third party parties ' +
    'service services provider providers vendor vendors partner partners business company companies entity entities ' +
    'organisation organisations organization organizations contractor contractors agent agents supplier suppliers ' +
    'subcontractor subcontractors processor processors recipient recipients individual individuals person persons people ' +
    'external outside anybody anyone located around world'
  ).split(' '),
);
const nothing =
  /^(?:perform|provide|render|carry out) (?:functions|services|tasks|work)(?: (?:on our behalf|for us|to us))?$/i;

function isVague({ data }: Fact): boolean {
  if (data.singular === true || tells.some((field) => data[field] !== undefined)) return false;
  if (texts(data.does).some((one) => !nothing.test(one))) return false;
  const words = String(data.label)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.every((word) => word === '' || generic.has(word));
}

export default rule;
