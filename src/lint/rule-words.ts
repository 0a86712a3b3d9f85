import type { RuleMeta } from './rule';

/** How the content of a rule is known, as a sentence. */
export const certainties: Readonly<Record<RuleMeta['certainty'], string>> = {
  text: 'The words of the provision were read.',
  reported: 'What others say of the provision was read.',
  unconfirmed: 'No public text that was read confirms it: it is an info, whatever it says.',
  practice: 'Good drafting or the advice of a regulator, and no provision.',
};

/** A sentence with its capital and full stop; a name such as “ePrivacy” keeps its small letter. */
export function sentence(text: string): string {
  return `${capital(text)}.`;
}

/** A text with its first letter large; a name such as “ePrivacy” keeps its small one. */
export function capital(text: string): string {
  return /^[a-z][A-Z]/.test(text) ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** An example of a rule as readers see it: the line that the tests mark says that it is found. */
export function example(yaml: string): string {
  return yaml
    .replace(/^\n/, '')
    .replace(/\s*$/, '')
    .replace(/# !\s*$/gm, '# found here');
}

/** Since when, and until when, a rule applies: those of its own, else those of its law. */
export function span({ pack, from, until }: RuleMeta): { readonly from?: string; readonly until?: string } {
  const [first, last] = [from ?? pack.from, until ?? pack.until];
  return { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { until: last }) };
}
