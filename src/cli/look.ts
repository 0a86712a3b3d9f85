import { normalize, resolve, sep } from 'node:path';
import type { Diagnostic } from '../core/diagnostic';
import type { Source } from '../core/source';
import { readNamedFile } from '../io/read-named-file';
import { quoted } from '../io/words';
import { decode } from '../parse/decode';
import type { PageTemplates } from '../render/format';
import { themeFaults, withTheme } from '../render/theme';
import { TemplateFault } from './mishap';

/** The files that make pages look other than usual, as the user calls them. */
export interface LookRequest {
  readonly theme?: string;
  readonly pageTemplate?: string;
}

/** The page around the text, and what is wrong with the files it was asked to be made of; or in words why it is not. */
export type Look =
  | { readonly page: PageTemplates; readonly diagnostics: readonly Diagnostic[] }
  | { readonly problem: string };

/** Puts a theme and a page template of the user into the page that comes with policyc; `names` are what a page has. */
export function openLook(
  { theme, pageTemplate }: LookRequest,
  { page, names }: { readonly page: PageTemplates; readonly names: readonly string[] },
  folder: string,
): Look {
  const opened = [theme, pageTemplate].map((name) => (name === undefined ? undefined : open(name, folder)));
  for (const file of opened) if (file && 'problem' in file) return file;
  const [style, template] = opened as readonly (Opened | undefined)[];
  const diagnostics = [
    ...(style ? [...style.diagnostics, ...themeFaults(style.source)] : []),
    ...(template ? [...template.diagnostics, ...templating().templateFaults(template.source, names)] : []),
  ];
  return {
    page: {
      ...page,
      ...(style && { stylesheet: withTheme(page.stylesheet, style.source.text) }),
      ...(template && diagnostics.length === 0 && { html: pageOf(template.source) }),
    },
    diagnostics,
  };
}

interface Opened {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

function open(name: string, folder: string): Opened | { readonly problem: string } {
  const found = readNamedFile(resolve(folder, name));
  if (!found) return { problem: `${quoted(name)} does not exist` };
  if ('problem' in found) return { problem: `${quoted(name)} ${found.problem}` };
  return decode(normalize(name).split(sep).join('/'), found.bytes);
}

/** What a template asks for may not be there in one place though it is in another: that shows when a page is made. */
function pageOf(source: Source): PageTemplates['html'] {
  const { compilePage, thrownFault } = templating();
  const page = compilePage(source.text);
  return (context) => {
    try {
      return page(context);
    } catch (error) {
      throw new TemplateFault(thrownFault(source, error));
    }
  };
}

/** The compiler of templates is loaded only for a template that was not compiled ahead of time. */
function templating(): typeof import('../render/page-template') {
  return require('../render/page-template') as typeof import('../render/page-template');
}
