import type { CompileOptions } from '../compile';
import { oneOf } from './choices';
import type { Option } from './command';
import { ofForm } from './rule-options';

/** How pages are to be published, as the user asks for it. */
export interface PublishingOptions {
  readonly baseUrl?: string;
  readonly sourceUrl?: string;
  readonly headingOffset?: string;
  readonly frontMatter?: boolean;
}

const offsets = ['0', '1', '2', '3'] as const;

/** The options that say how pages are published. */
export const publishingOptions: readonly Option[] = [
  {
    flags: '--base-url <address>',
    summary: 'the address below which each policy has its folder; pages say there that they stand',
    read: (given) => ofForm('`--base-url`', formats().siteUrl, given),
  },
  {
    flags: '--source-url <address>',
    summary: 'link each section to its source, with {file}, {line} and {endLine} in the address',
    read: (given) => ofForm('`--source-url`', formats().sourceUrl, given),
  },
  {
    flags: '--heading-offset <number>',
    summary: 'how many levels of headings the fragment stands under, 0 to 3 (default: 1)',
    read: (given) => oneOf('`--heading-offset`', offsets, given),
  },
  { flags: '--front-matter', summary: 'begin the Markdown with front matter, for site generators' },
];

/** What the options ask of the compiler. */
export function publishingOf(
  options: PublishingOptions,
): Pick<CompileOptions, 'site' | 'headingOffset' | 'frontMatter'> {
  const { baseUrl, sourceUrl, headingOffset, frontMatter } = options;
  const site = {
    ...(baseUrl !== undefined && { url: baseUrl }),
    ...(sourceUrl !== undefined && { source: sourceUrl }),
  };
  return {
    site,
    ...(headingOffset !== undefined && { headingOffset: Number(headingOffset) }),
    ...(frontMatter && { frontMatter }),
  };
}

function formats(): typeof import('../model/formats').formats {
  return (require('../model/formats') as typeof import('../model/formats')).formats;
}
