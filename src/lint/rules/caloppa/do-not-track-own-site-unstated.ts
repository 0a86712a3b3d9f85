import { quoted } from '../../../model/fact-words';
import { asData } from '../../../model/facts';
import type { Data, Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { caloppa } from './pack';

/** What is said of Do Not Track signals holds for the operator’s own site too. */
const rule: Rule = {
  id: 'do-not-track-own-site-unstated',
  pack: caloppa,
  title: 'what is said of Do Not Track signals covers the site that the policy is for',
  severity: 'warning',
  citation: 'California Business and Professions Code § 22575(b)(5)',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  certainty: 'reported',
  from: '2014-01-01',
  adopted: '2013-09-27',
  why: 'A company that serves the websites of others must also say what the signal does on its own.',
  fix: 'add a choice with `kind: do-not-track` for the visitors of your own site',
  avoid: `
audiences:
  endUsers: { label: visitors of the shops of our clients, kind: end-user-of-client, regions: [US-CA] }
choices:
  privacyControl: ~
  doNotTrack: # !
    audience: [endUsers]`,
  prefer: `
choices:
  doNotTrack:
    audience: [visitors, customers]`,
  check: (policy) => {
    const signals = [...policy.stated('choices'), ...policy.denied('choices')].filter(
      ({ data }) => data.kind === 'do-not-track' || data.kind === 'global-privacy-control',
    );
    const [first] = signals;
    if (!first || !policy.all('audiences').some((audience) => !isOfClients(audience))) return [];
    if (!signals.every((signal) => concernsClients(policy, signal))) return [];
    const message = `${quoted(first.address)} is about the websites of clients, and nothing is said of your own`;
    return [{ message, ...placed(first) }];
  },
};

function isOfClients({ data }: Fact): boolean {
  return data.kind === 'end-user-of-client' || data.role === 'processor';
}

/** By the audience of the choice, or of the sections that show it. */
function concernsClients(policy: Reading, choice: Fact): boolean {
  const shownIn = policy.printed.filter(({ facts }) => facts.includes(choice.address)).map(({ section }) => section);
  const sections = sectionsIn(policy.model.data).filter(({ id }) => shownIn.some((one) => one === id));
  const named = [choice.data, ...sections].map(({ audience }) => texts(audience)).find((ids) => ids.length > 0) ?? [];
  const audiences = named.flatMap((id) => policy.fact(`audiences.${id}`) ?? []);
  return audiences.length > 0 && audiences.every(isOfClients);
}

function sectionsIn({ sections }: Data): readonly Data[] {
  return Array.isArray(sections) ? sections.map(asData).flatMap((one) => [one, ...sectionsIn(one)]) : [];
}

export default rule;
