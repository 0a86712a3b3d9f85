import { quoted } from '../../model/fact-words';
import { texts } from '../../model/shown';
import type { Rule } from '../rule';
import { isHandledForOthers } from '../topics/controlled';
import { collected, isPersonal, purposesOf } from '../topics/data';
import { every, placed } from './stated';

/**
 * Each kind of data that is collected has a purpose. A purpose that names no data, and that no collection names, is one
 * for all data.
 */
export const purposeStated: Rule['check'] = (policy) => {
  const purposes = policy.stated('purposes');
  if (purposes.length === 0)
    return [{ message: 'no purpose of using personal information is stated', at: ['purposes'] }];
  const flows = [...policy.stated('collection'), ...policy.stated('technologies')];
  const tied = new Set(flows.flatMap(({ data }) => texts(data.purposes)));
  if (purposes.some(({ id, data }) => texts(data.data).length === 0 && !tied.has(id))) return [];
  return collected(policy)
    .filter((category) => isPersonal(category) && policy.stated('categories').includes(category))
    .filter(({ data }) => texts(data.includes).length === 0)
    .filter((category) => !isHandledForOthers(policy, category))
    .filter((category) => purposesOf(policy, category).length === 0)
    .filter(({ id }) => !flows.some(({ data }) => texts(data.data).includes(id) && says(data)))
    .map((category) => ({
      message: `${quoted(category.address)} is collected, and no purpose is stated for it`,
      ...placed(category),
    }));
};

function says({ reasons, does, use, text }: Readonly<Record<string, unknown>>): boolean {
  return [reasons, does, use, text].some((value) => value !== undefined);
}

const vague =
  /^(?:(?:serve|for|help with|support|carry out|achieve) )?(?:(?:any|all|our|other|various|certain|similar|related|legitimate|lawful|general|internal|reasonable|collection)(?:,? (?:and|or)? ?))*(?:business|commercial|lawful|similar|other|internal|collection) purposes?(?: only)?$|^(?:operate|run|conduct|manage|develop|manage and develop) (?:our|the) business\b|\bany (?:other )?(?:lawful |legitimate )?purposes?\b|\bother purposes\b/i;

/** Each purpose says enough for people to know what is done. */
export const purposeSpecific: Rule['check'] = every({
  key: 'purposes',
  when: ({ data }) => texts(data.parts).length === 0 && data.text === undefined,
  holds: ({ data }) => !vague.test(String(data.label)),
  message: ({ address }) => `${quoted(address)} is too general to say what is done with personal information`,
  field: 'label',
});
