import type { Configuration } from 'markdownlint';

/** What Markdown is held to. Each rule that is not as markdownlint has it says why. */
export const markdownRules: Configuration = {
  default: true,
  // A paragraph is one line: wherever it is broken, some sites show the break.
  MD013: false,
  // Sections of different parents may have the same heading: definitions and what is collected both say “Usage data”.
  MD024: { siblings_only: true },
  // An author may name a site without a link to it.
  MD034: false,
};
