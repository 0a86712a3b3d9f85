import { createHash } from 'node:crypto';
import { oncePer } from '../core/once';

/** A stylesheet as a page carries it, with the hash by which its Content-Security-Policy allows it. */
export interface InlinedStylesheet {
  /** Its lines end as those of the page do: a browser hashes what it has read. */
  readonly stylesheet: string;
  /** The SHA-256 in base64. */
  readonly stylesheetHash: string;
}

/** Makes the stylesheet of templates ready to stand in a page: once for all their pages. */
export const inlinedStylesheet = oncePer((templates: { readonly stylesheet: string }): InlinedStylesheet => {
  const stylesheet = templates.stylesheet.replace(/\r\n?/g, '\n');
  return { stylesheet, stylesheetHash: createHash('sha256').update(stylesheet).digest('base64') };
});
