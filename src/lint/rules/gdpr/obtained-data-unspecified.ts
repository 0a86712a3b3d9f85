import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { categoriesOf } from '../../topics/data';
import { obtainedElsewhere } from '../../topics/origins';
import { gdpr } from './pack';

/** What data comes from others is said. */
const rule: Rule = {
  id: 'obtained-data-unspecified',
  pack: gdpr,
  title: 'where data does not come from the person, its categories are stated',
  severity: 'error',
  citation: 'GDPR Article 14(1)(d)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  certainty: 'reported',
  why: 'Nobody has seen what others told about them: the policy is the only place where they learn it.',
  fix: 'name under `data` the categories that come from others, and their `items`',
  avoid: `
categories:
  more: { label: personal information }
collection:
  brokers:
    audience: [customers]
    data: [more] # !
    source: { from: [credit-bureau] }
    purposes: [security]
retention:
  more: { data: [more], keep: { period: P1Y, from: the day on which we get it } }`,
  prefer: `
collection:
  network:
    audience: [customers]
    data: [account]
    source: { from: [named-third-party], who: [the network through which you sign in] }
    purposes: [orders]`,
  check: (policy) =>
    obtainedElsewhere(policy)
      .filter((collection) => collection.data.text === undefined)
      .filter((collection) => {
        const categories = categoriesOf(policy, collection);
        return categories.length > 0 && categories.every((one) => isBare(policy, one));
      })
      .map((collection) => ({
        message: `${quoted(collection.address)} says that data comes from others, and not what data`,
        ...placed(collection, 'data'),
      })),
};

const general =
  /^(?:your |the |any |some |certain |other )*(?:personal|personally identifiable|user|customer|client)? ?(?:data|information|details)(?: (?:about|on) you)?$/i;

/** True for a category with a general name of which nothing is said. */
function isBare(policy: Reading, { id, data }: Fact): boolean {
  if (['items', 'kind', 'means', 'text', 'includes'].some((field) => data[field] !== undefined)) return false;
  const definitions = policy.stated('definitions').filter((one) => one.data.of === id);
  if (definitions.some((one) => texts(one.data.includes).length + texts(one.data.examples).length > 0)) return false;
  return general.test(String(data.label).trim());
}

export default rule;
