import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** Who changes the policy tells people, rather than asking them to look. */
const rule: Rule = {
  id: 'changes-unnotified',
  pack: gdpr,
  title: 'changes that matter are brought to the notice of people, who are not only asked to look for them',
  severity: 'warning',
  citation: 'Article 29 Working Party, Guidelines on transparency (WP260 rev.01), paragraphs 29 to 31',
  url: 'https://ec.europa.eu/newsroom/article29/items/622227',
  certainty: 'practice',
  why: 'Nobody reads a policy again and again to find what is new; the authorities of Europe call it unfair to ask for that.',
  fix: 'add a fact under `changes` of kind `notice` that says `via` which message people are told, and how long in `advance`',
  avoid: `
changes:
  notice: ~
  purposes: ~
  review: { kind: review, frequency: from time to time } # !`,
  prefer: `
changes:
  review: { kind: review, frequency: from time to time }`,
  check: (policy) => {
    const changes = policy.stated('changes');
    const telling = changes.filter(isTelling);
    if (telling.some(({ data }) => data.kind !== 'purposes')) return [];
    const [asking] = [...changes.filter(({ data }) => data.kind === 'review'), ...changes.filter(isPosting)];
    if (!asking) return [];
    const what =
      asking.data.kind === 'review'
        ? 'asks people to look for changes'
        : 'only posts changes where people have to look';
    const rest =
      telling.length > 0
        ? 'only changes of the purposes are brought to their notice'
        : 'nothing says that changes that matter are brought to their notice';
    return [{ message: `${quoted(asking.address)} ${what}, and ${rest}`, ...placed(asking) }];
  },
};

const active =
  /\b(?:e-?mail|messag|notif|writ(?:e|ing|ten)|letter|post(?:al)? mail|banner|pop-?up|dialog|in the app|in-app|in-product|your [^.]*account|direct(?:ly)?|announc|prominent|contact|tell|inform|correspond|call|phone|ask)/i;

/** True for a fact by which people are told without having to look. */
function isTelling({ data }: Fact): boolean {
  if (data.consent === true || data.advance !== undefined) return true;
  if (data.kind === 'review' || data.kind === 'reservation') return active.test(texts(data.via).join('; '));
  return active.test([...texts(data.via), String(data.text ?? '')].join('; '));
}

function isPosting({ data }: Fact): boolean {
  return data.kind === 'notice' && texts(data.via).some((one) => /\bpost|publish|updat|page|website|site\b/i.test(one));
}

export default rule;
