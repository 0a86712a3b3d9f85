import type { Severity } from '../core/diagnostic';

/** The codes that the view may report, and how much each weighs. */
export const viewCodes: Readonly<Record<string, Severity>> = {
  'core/fact-unshown': 'error',
  'core/field-unshown': 'error',
  'core/part-unknown': 'error',
  'core/list-unknown': 'error',
  'core/page-long': 'error',
  'core/language-unspoken': 'error',
  'core/fact-repeated': 'warning',
};
