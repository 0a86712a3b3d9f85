import { asData } from '../../model/facts';
import type { Reading } from '../reading';

/** The languages in which a policy can be read: its own, and those of the translations that it names. */
export function languagesOf(policy: Reading): readonly string[] {
  const { language, relations } = asData(policy.model.data.policy);
  const translations = Object.values(asData(relations)).flatMap((one: unknown) => {
    const { kind, document, hidden } = asData(one);
    if (kind !== 'translation' || hidden === true) return [];
    return policy.fact(`references.${String(document)}`)?.data.language ?? [];
  });
  return [language ?? 'en', ...translations].map((one) => String(one).toLowerCase());
}

/** True where a policy can be read in a language: `fr` for any French. */
export function isIn(policy: Reading, language: string): boolean {
  return languagesOf(policy).some((one) => one === language || one.startsWith(`${language}-`));
}
