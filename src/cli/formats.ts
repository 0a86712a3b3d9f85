import type { FormatId } from '../compile';

/** Every output format there is; said here so that no format is loaded to print the help. */
export const formats: readonly FormatId[] = Object.keys({
  html: true,
  markdown: true,
  manifest: true,
  fragment: true,
} satisfies Record<FormatId, true>) as FormatId[];

/** Those that are made where the user names none. */
export const usualFormats: readonly FormatId[] = formats.filter((format) => format !== 'fragment');
