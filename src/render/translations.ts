import type { Model } from '../model/model';
import { text, toldUnder } from './told';

/** The same policy in another language, or the page itself in its own. */
export interface Translation {
  readonly language: string;
  readonly url: string;
}

/**
 * The translations of a policy that are pages of the web, one for each language, as its relations and references state
 * them; the page itself comes first where its address is known. None where there is no translation.
 */
export function translationsOf(model: Model, canonical: string | undefined): readonly Translation[] {
  const references = toldUnder(model, 'references');
  const languages = new Set([model.language.toLowerCase()]);
  const others: Translation[] = [];
  for (const { kind, document } of toldUnder(model, 'policy.relations').values()) {
    const reference = kind === 'translation' ? references.get(String(document)) : undefined;
    const [language, url] = [text(reference?.language), text(reference?.url)];
    if (language === undefined || url === undefined || !/^https?:/i.test(url)) continue;
    if (languages.has(language.toLowerCase())) continue;
    languages.add(language.toLowerCase());
    others.push({ language, url });
  }
  const own = others.length > 0 && canonical !== undefined ? [{ language: model.language, url: canonical }] : [];
  return [...own, ...others];
}
