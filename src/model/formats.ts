import type { Format } from './format';
import { country } from './formats/country';
import { date } from './formats/date';
import { duration } from './formats/duration';
import { email } from './formats/email';
import { language } from './formats/language';
import { phone } from './formats/phone';
import { region } from './formats/region';
import { siteUrl } from './formats/site-url';
import { sourceUrl } from './formats/source-url';
import { url } from './formats/url';

/** The formats that the schema names, by name; a value that keeps one is safe to print, to compare and to link to. */
export const formats = {
  country,
  date,
  duration,
  email,
  language,
  phone,
  region,
  siteUrl,
  sourceUrl,
  url,
} satisfies Record<string, Format>;

/** The name of a format. */
export type FormatName = keyof typeof formats;
