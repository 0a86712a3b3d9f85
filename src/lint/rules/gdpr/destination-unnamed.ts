import { destinationsNamed } from '../../questions/transfers';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** Each transfer names the countries to which data goes. */
const rule: Rule = {
  id: 'destination-unnamed',
  pack: gdpr,
  title: 'each transfer abroad names the countries',
  severity: 'warning',
  citation: 'Article 29 Working Party, Guidelines on transparency (WP260 rev.01), Annex',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'practice',
  why: '“Abroad” may be anywhere. Only who knows the country can judge what protects data there.',
  fix: 'name the countries under `to`',
  avoid: `
transfers:
  mail:
    to: ~
    toWords: countries outside the European Economic Area # !
processors:
  mail: { country: ~ }`,
  prefer: `
transfers:
  mail:
    to: [US]`,
  check: destinationsNamed(),
};

export default rule;
