import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { cited } from '../../questions/cited';
import { recipientsStated } from '../../questions/recipients';
import { all, required } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { statementsAbout } from '../../topics/statements';
import { app } from './pack';

/** What people are told when information is collected is complete. */
const rule: Rule = {
  id: 'collection-notice-incomplete',
  pack: app,
  title: 'consequences of not giving information, and those to whom it is usually disclosed, are told',
  severity: 'warning',
  citation: 'Australian Privacy Principle 5.2',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'text',
  why: 'A policy that is also the notice given at collection has to tell these matters, as far as that is reasonable.',
  fix: 'say under `consequence` of the collection what follows when information is not given, and name those who receive it under `recipients`',
  avoid: `
collection: # !
  signup: { consequence: ~ }
  checkout: { consequence: ~ }
  injuries: { required: ~, consequence: ~ }`,
  prefer: `
collection:
  checkout:
    required: contractual
    consequence: we cannot deliver your order`,
  check: all(
    cited(
      'Australian Privacy Principle 5.2(e)',
      required({
        key: 'collection',
        when: (policy) => policy.stated('collection').some(isGiven),
        is: ({ data }) => data.consequence !== undefined || data.required === 'optional',
        or: (policy) =>
          statementsAbout(policy, 'consequences', 'collection', 'provision').length > 0 || tellsElsewhere(policy),
        message: 'nothing says what follows when people do not give their information',
      }),
    ),
    cited('Australian Privacy Principle 5.2(f)', recipientsStated),
  ),
};

function isGiven({ data }: Fact): boolean {
  return data.automatic !== true;
}

/** A choice or a right not to give information that tells what follows. */
function tellsElsewhere(policy: Reading): boolean {
  const told = [...policy.stated('choices'), ...policy.stated('rights')].filter(({ data }) => data.kind === 'refuse');
  return told.some(({ data }) => [data.effects, data.caveats, data.consequences].flatMap(texts).length > 0);
}

export default rule;
