import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** The page says who the controller is. */
const rule: Rule = {
  id: 'controller-unnamed',
  pack: gdpr,
  title: 'the controller is named',
  severity: 'error',
  citation: 'GDPR Article 13(1)(a)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'People must know who answers for what is done with their data, and against whom they have their rights.',
  fix: 'give the registered name under `legalName` of a controller that is not hidden',
  avoid: `
controllers:
  norway: # !
    hidden: true`,
  prefer: `
controllers:
  norway:
    legalName: Fjellstride AS`,
  check: (policy) => {
    if (policy.stated('controllers').some(({ data }) => typeof data.legalName === 'string')) return [];
    const [controller] = policy.all('controllers');
    if (controller === undefined) return [{ message: 'no controller is named', at: ['controllers'] }];
    const place = { at: controller.path, fact: controller.address };
    return isMentioned(policy, controller)
      ? [
          {
            message: `the page names ${quoted(controller.address)} in passing and does not say that it is the controller`,
            severity: 'warning',
            ...place,
          },
        ]
      : [{ message: `the page does not name the controller ${quoted(controller.address)}`, ...place }];
  },
};

function isMentioned({ model, printed, fact }: Reading, controller: Fact): boolean {
  const { legalName, name } = (model.facts.get(controller.address) ?? fact(controller.address) ?? controller).data;
  const page = [model.title, ...printed.map(({ text }) => text)];
  return [legalName, name].some((one) => typeof one === 'string' && page.some((text) => text.includes(one)));
}

export default rule;
