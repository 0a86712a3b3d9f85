import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Finding, Rule } from '../../rule';
import { parties } from '../../topics/parties';
import { gdpr } from './pack';

/** Who sets cookies for us is a recipient too. */
const rule: Rule = {
  id: 'vendor-undeclared',
  pack: gdpr,
  title: 'each company behind a cookie or a tool is among the recipients',
  severity: 'error',
  citation: 'GDPR Article 13(1)(e)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'text',
  why: 'A company whose code runs on the page receives data, whether or not we send it any.',
  fix: 'name the company, or its category, under `processors` or `recipients`',
  avoid: `
purposes:
  adverts:
    label: show you advertisements of tours
    term: advertising
    data: [usage]
    legalBasis: [{ basis: consent }]
technologies:
  pixel:
    label: the Peakview pixel
    kind: beacon
    party: third
    company: Peakview Ads # !
    purposes: [adverts]
    lifetime: P1M`,
  prefer: `
technologies:
  counting:
    party: third
    company: Tellestat AS`,
  check: (policy) =>
    policy
      .stated('technologies')
      .filter(({ data }) => data.party !== 'first' && typeof data.company === 'string')
      .filter((technology) => !isNamed(policy, String(technology.data.company)))
      .map((technology): Finding => {
        const company = quoted(String(technology.data.company));
        return isCovered(policy, technology)
          ? {
              message: `${company} is among the recipients by a category alone`,
              severity: 'info',
              ...placed(technology, 'company'),
            }
          : { message: `${company} receives data and is not among the recipients`, ...placed(technology, 'company') };
      }),
};

function isNamed(policy: Reading, company: string): boolean {
  const name = plain(company);
  return [...parties(policy), ...policy.all('controllers')].some(({ data }) =>
    [
      data.label,
      data.legalName,
      data.name,
      data.company,
      data.service,
      ...texts(data.examples),
      ...texts(data.subprocessors),
    ]
      .filter((one) => typeof one === 'string')
      .map(plain)
      .some((one) => one.includes(name) || (one.length > 3 && name.includes(one))),
  );
}

const tracking = ['analytics-provider', 'advertiser', 'marketing-provider', 'third-party', 'processor', 'vendor'];

/** True where a category of recipients shares a purpose with the technology, or is of a kind that sets cookies. */
function isCovered(policy: Reading, { data }: Fact): boolean {
  const purposes = texts(data.purposes);
  return parties(policy)
    .filter((party) => party.data.singular !== true)
    .some(
      (party) =>
        texts(party.data.purposes).some((id) => purposes.includes(id)) || tracking.includes(String(party.data.kind)),
    );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export default rule;
