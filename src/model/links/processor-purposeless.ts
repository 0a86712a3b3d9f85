import { quoted } from '../fact-words';
import type { LinkContext } from '../link-context';
import type { Fact } from '../model';
import { texts } from '../shown';
import type { Check } from './check';

const code = 'core/processor-purposeless';
/** The fields in which a flow names processors. */
const namingFields = ['to', 'by', 'recipients'];
/** What tells why a flow happens. */
const reasonFields = ['purposes', 'reasons', 'triggers'];

/** It is said what each processor does, by itself or by a flow that names it. */
const check: Check = {
  id: 'processor-purposeless',
  codes: {
    [code]: {
      severity: 'warning',
      title: 'it is said what each processor does',
      why: 'That data goes to a processor is half of what readers want to know: the other half is what for.',
      fix: 'say it under `does`, or name the `purposes`',
      avoid: `
processors:
  hosts: {label: hosting providers} # !
`,
      prefer: `
processors:
  hosts: {label: hosting providers, does: [store data]}
`,
    },
  },
  needs: ['processors', 'collection', 'disclosures', 'transfers'],
  find(context) {
    const explained = explainedByFlows(context);
    return context
      .factsOf('processors')
      .filter(({ data }) => data.modality !== 'never')
      .filter(({ id, data }) => !('purposes' in data || 'does' in data || explained.has(id)))
      .map((fact) => ({
        code,
        message: `nothing says what ${quoted(fact.address)} does with the data`,
        help: 'say it under `does`, or name the `purposes`',
        span: context.keySpanOf(fact.path),
        fact: fact.address,
      }));
  },
};

export default check;

function explainedByFlows(context: LinkContext): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const fact of context.facts.values()) {
    if (!isReasonedFlow(fact)) continue;
    for (const field of namingFields) {
      for (const id of texts(fact.data[field])) explained.add(context.meant('parties', id)?.id ?? id);
    }
  }
  return explained;
}

function isReasonedFlow({ kind, data }: Fact): boolean {
  if (kind === 'collection') return true;
  return (kind === 'disclosures' || kind === 'transfers') && reasonFields.some((field) => field in data);
}
