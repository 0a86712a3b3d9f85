import { quoted } from '../../../model/fact-words';
import type { Rule } from '../../rule';
import { core } from './pack';

/** What the reader is sent to can be reached. */
const rule: Rule = {
  id: 'page-unlinked',
  pack: core,
  title: 'what the reader is sent to can be reached',
  severity: 'info',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'A form or document that is named without an address has to be searched for.',
  fix: 'add its `url`',
  avoid: `
references:
  shop: { url: ~ } # !`,
  prefer: `
references:
  shop: { url: 'https://fjellstride.example' }`,
  check: (policy) => [
    ...policy
      .stated('references')
      .filter(({ data }) => linked.includes(String(data.kind)) && data.url === undefined && data.postedOn === undefined)
      .map(({ address, path }) => ({ message: `${quoted(address)} has no address`, at: path, fact: address })),
    ...policy
      .stated('contacts')
      .filter(({ data }) => data.page !== undefined && data.url === undefined)
      .map(({ address, path }) => ({
        message: `the page of ${quoted(address)} has no address`,
        at: [...path, 'page'],
        fact: address,
      })),
  ],
};

const linked = ['document', 'terms', 'policy', 'website'];

export default rule;
