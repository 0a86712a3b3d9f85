import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { collectedPersonal } from '../../topics/california';
import { covers, isAllData } from '../../topics/coverage';
import { categoriesOf } from '../../topics/data';
import { ccpa, civilCode } from './pack';

/** Each kind of data that is collected has a source. */
const rule: Rule = {
  id: 'source-unstated',
  pack: ccpa,
  title: 'the sources from which personal information is collected are named',
  severity: 'error',
  citation: 'California Civil Code § 1798.130(a)(5)(B)(ii)',
  url: civilCode('1798.130'),
  certainty: 'text',
  why: 'What comes from others, or from a device, people cannot know unless they are told.',
  fix: 'name the sources under `source` of the collection',
  avoid: `
collection:
  signup: # !
    source: ~`,
  prefer: `
collection:
  signup:
    source: { from: [provided-by-subject] }`,
  check: (policy) => {
    const flows = policy.stated('collection');
    const told = [...flows.filter(saysSource), ...policy.stated('technologies')];
    const categories = collectedPersonal(policy).filter((category) => !isAllData(category));
    if (flows.length > 0 && categories.length > 0 && told.length === 0)
      return [{ message: 'nothing says from whom or from what personal information comes', at: ['collection'] }];
    // The law asks for the list of sources, and only good drafting for the source of each kind of data.
    return flows
      .filter((flow) => !saysSource(flow))
      .filter((flow) =>
        categories.some(
          (category) =>
            categoriesOf(policy, flow).includes(category) && !told.some((one) => covers(policy, one, category)),
        ),
      )
      .map((flow) => ({
        message: `${quoted(flow.address)} does not say where the data comes from`,
        ...placed(flow),
        severity: 'warning',
      }));
  },
};

/** A source, or an occasion that tells it: “when you open an account”. */
function saysSource({ data }: Fact): boolean {
  const { source, automatic, by, means, action, when, where, text } = data;
  if ([source, by, means].some((value) => value !== undefined) || automatic === true) return true;
  if (action === 'ask' || action === 'require' || action === 'monitor' || action === 'record') return true;
  return [when, where, text].some((words) => typeof words === 'string' && /\byou(?:r)?\b|\bfrom\b/i.test(words));
}

export default rule;
