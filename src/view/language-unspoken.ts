import type { Diagnostic } from '../core/diagnostic';
import type { Model } from '../model/model';

/** A policy in a language that the templates do not speak: its page would claim the one and say the other. */
export function languageUnspoken({ language, spanOf }: Model, locale: string): readonly Diagnostic[] {
  if (language.toLowerCase().split('-')[0] === locale) return [];
  return [
    {
      code: 'core/language-unspoken',
      severity: 'error',
      message: `there are no sentences in the language \`${language}\``,
      span: spanOf(['policy', 'language']),
      help: `write the policy in \`${locale}\`, or in a variety of it such as \`${locale}-GB\``,
    },
  ];
}
