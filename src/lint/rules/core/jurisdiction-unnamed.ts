import { asData } from '../../../model/facts';
import { texts } from '../../../model/shown';
import type { Rule } from '../../rule';
import { countryOf } from '../../subject';
import { core } from './pack';

/** The policy says which law or country it is about. */
const rule: Rule = {
  id: 'jurisdiction-unnamed',
  pack: core,
  title: 'the policy names a law, a country or a region',
  severity: 'info',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'Which rights readers have, and to whom they can complain, depends on the law; without a law, a country or a region nobody can tell, and no rules of law are run.',
  fix: 'name the country of the controller under `country` and do not mark it as `inferred`, name the laws under `policy.laws`, or where people are under `audiences.<id>.regions`',
  isWhole: true,
  avoid: `
policy: { title: Privacy Policy, dates: { effective: 2026-10-01 } }
controllers: # !
  shop: { legalName: Corner Shop }
contacts:
  privacy: { label: our privacy team, email: [privacy@shop.example] }
categories:
  account: { label: account details, items: [name, email] }
purposes:
  orders: { label: deliver what you order, data: [account] }
collection:
  signup: { data: [account], purposes: [orders] }
rights:
  access: { kind: access, how: [{ via: privacy }] }`,
  prefer: `
policy: { title: Privacy Policy, dates: { effective: 2026-10-01 } }
controllers:
  shop: { legalName: Corner Shop, country: NZ }
contacts:
  privacy: { label: our privacy team, email: [privacy@shop.example] }
categories:
  account: { label: account details, items: [name, email] }
purposes:
  orders: { label: deliver what you order, data: [account] }
collection:
  signup: { data: [account], purposes: [orders] }
rights:
  access: { kind: access, how: [{ via: privacy }] }`,
  check: (policy) => {
    const isNamed =
      policy.all('policy.laws').length > 0 ||
      policy.all('authorities').length > 0 ||
      policy.all('references').some(({ data }) => data.kind === 'law') ||
      policy.all('controllers').some((one) => countryOf(one) !== undefined) ||
      policy.all('audiences').some(({ data }) => texts(data.regions).length > 0) ||
      policy.all('contacts').some(({ data }) => asData(data.post).country !== undefined);
    return isNamed ? [] : [{ message: 'the policy names no law, no country and no region', at: ['controllers'] }];
  },
};

export default rule;
