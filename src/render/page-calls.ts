import { each, given, isTrue, own } from '../view/helpers/logic';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};

/** All that the code of a page calls: what reads and tests values, and what escapes them as Handlebars does. */
export const pageCalls = { each, escapeHtml, given, isTrue, own };

/** A value as text that can stand between tags and in attributes. */
function escapeHtml(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return /[&<>"'`=]/.test(text) ? text.replace(/[&<>"'`=]/g, (sign) => references[sign] ?? sign) : text;
}
