import type { View } from '../view/types';
import type { PageInfo } from './format';
import type { Translation } from './translations';

/** What the head of a page tells programs; empty names are null. */
export interface HeadContext {
  /** The address at which the page is published. */
  readonly canonical: string | null;
  /** The same policy in other languages, and the page itself among them. */
  readonly translations: readonly Translation[];
  /** The language and the country of the page in the words of Open Graph: `en_GB`. */
  readonly ogLocale: string | null;
  /** JSON that is safe inside a `script` element. */
  readonly structuredData: string | null;
}

/** The head of the page of a view. */
export function headOf({ locale }: View, { canonical, translations = [], structuredData }: PageInfo): HeadContext {
  return {
    canonical: canonical ?? null,
    translations,
    ogLocale: ogLocaleOf(locale),
    structuredData: structuredData ?? null,
  };
}

/** Open Graph names a language with a country only: where the policy states none, none is guessed. */
function ogLocaleOf(locale: string): string | null {
  const [, language, country] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(locale) ?? [];
  return language !== undefined && country !== undefined ? `${language.toLowerCase()}_${country.toUpperCase()}` : null;
}
