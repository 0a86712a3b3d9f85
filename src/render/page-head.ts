import type { View } from '../view/types';
import type { PageInfo } from './format';
import type { HeadContext } from './page-context';

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
