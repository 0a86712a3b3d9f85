import { append } from '../../core/append';
import { quoted } from '../fact-words';
import { asData } from '../facts';
import type { LinkContext } from '../link-context';
import type { Data, Fact } from '../model';
import type { Pointer } from '../pointers';
import { readReference } from '../prose';
import { factKeys, schemaOf } from '../walk';
import type { Check, Finding } from './check';

const code = 'core/channel-nowhere';
/** What reaches a contact. */
const ways = ['email', 'url', 'page', 'phone', 'post'];
/** What a way to do something may lead through. */
const steps = ['via', 'by', 'at'];
const mostRelated = 5;
/** The kinds of facts that may say how something is done. */
const kindsWithWays = factKeys.filter((kind) => schemaOf(kind).properties?.how !== undefined);

/** Whoever is sent somewhere arrives: a contact that is referred to can be reached, and a `how` says how. */
const check: Check = {
  id: 'channel-nowhere',
  codes: {
    [code]: {
      severity: 'error',
      title: 'whoever is sent somewhere arrives',
      why: 'A right that is used by writing to a contact is worth nothing where the contact has no address.',
      fix: 'give the contact an `email`, `phone`, `post`, `url` or `page`, or say under `how` where the way leads',
      avoid: `
contacts:
  privacy: {label: our privacy team} # !
`,
      prefer: `
contacts:
  privacy: {label: our privacy team, email: [privacy@example.com]}
`,
    },
  },
  needs: [],
  find: (context) => [
    ...contactFindings(context),
    ...kindsWithWays.flatMap((kind) => context.factsOf(kind)).flatMap((fact) => howFindings(context, fact)),
  ],
};

export default check;

function contactFindings(context: LinkContext): Finding[] {
  const senders = sendersTo(context);
  const findings: Finding[] = [];
  for (const fact of context.factsOf('contacts')) {
    const from = senders.get(fact.address);
    if (!from || ways.some((way) => way in fact.data) || context.gaps.within(fact.path)) continue;
    findings.push({
      code,
      message: `people are sent to ${quoted(fact.address)}, and nothing says how to reach it`,
      help: 'give it an `email`, `phone`, `post`, `url` or `page`',
      span: context.keySpanOf(fact.path),
      fact: fact.address,
      related: from.map(({ path, fact: sender }) => ({
        message: `${quoted(sender)} sends people there`,
        span: context.spanOf(path),
      })),
    });
  }
  return findings;
}

/** The first places that send people to a contact, by the address of the contact. */
function sendersTo(context: LinkContext): ReadonlyMap<string, readonly Pointer[]> {
  const senders = new Map<string, Pointer[]>();
  for (const pointer of context.pointers) {
    for (const address of contactsIn(context, pointer)) {
      if (senders.get(address)?.length !== mostRelated) append(senders, address, pointer);
    }
  }
  return senders;
}

function contactsIn(context: LinkContext, { text, target, isSee, marks, fact }: Pointer): readonly string[] {
  if (target === 'contacts') return [`contacts.${text}`];
  if (isSee && text.startsWith('contacts.')) return [text];
  const named = marks.map((mark) => readReference(mark.reference).address);
  // A person or an office may be named in a sentence without being a way to anywhere.
  return named.filter((address) => {
    const data = context.facts.get(address)?.data ?? {};
    return address.startsWith('contacts.') && address !== fact && !('label' in data || 'name' in data);
  });
}

function howFindings(context: LinkContext, fact: Fact): Finding[] {
  const how = fact.data.how;
  if (!Array.isArray(how)) return [];
  return how.flatMap((entry: unknown, index) => {
    const channel: Data = asData(entry);
    const path = [...fact.path, 'how', index];
    if (steps.some((step) => step in channel) || context.gaps.within(path)) return [];
    return [
      {
        code,
        message: `a way of ${quoted(fact.address)} does not say where it leads`,
        help: 'name a contact under `via`, an act under `by`, or an address under `at`',
        span: context.spanOf(path),
        fact: fact.address,
      },
    ];
  });
}
