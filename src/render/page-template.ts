import Handlebars from 'handlebars';
import type { PageContext } from './page-context';

/** How a page template is compiled, here and ahead of time: a name that is not in the context is an error. */
export const pageTemplateOptions = { strict: true, knownHelpersOnly: true, preventIndent: true } as const;

/** Compiles the Handlebars source of a page. What `{{…}}` prints is escaped for HTML. */
export function compilePage(source: string): (context: PageContext) => string {
  const template = Handlebars.create().compile<PageContext>(source, pageTemplateOptions);
  return (context) => template(context);
}
