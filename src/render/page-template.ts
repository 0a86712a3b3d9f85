import Handlebars from 'handlebars';
import type { Diagnostic } from '../core/diagnostic';
import { nearest } from '../core/nearest';
import { linesOf, type Source } from '../core/source';
import type { PageCode } from './page-codes';
import type { PageContext } from './page-context';
import { type Place, partsOf } from './template-parts';

/**
 * How a page template is compiled, here and ahead of time: a name that is not in the context is an error. `log` would write
 * to the console, and `lookup` takes names that cannot be checked.
 */
export const pageTemplateOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { log: false, lookup: false },
  preventIndent: true,
};

const helperNames = ['if', 'unless', 'each', 'with'];

/** Compiles the Handlebars source of a page. What `{{…}}` prints is escaped for HTML. */
export function compilePage<Context = PageContext>(source: string): (context: Context) => string {
  const template = Handlebars.create().compile<Context>(source, pageTemplateOptions);
  return (context) => template(context);
}

/** What is wrong with a page template; `known` are the names that a page has. */
export function templateFaults(source: Source, known: readonly string[]): readonly Diagnostic[] {
  let program: ReturnType<typeof Handlebars.parse>;
  try {
    program = Handlebars.parse(source.text);
  } catch (error) {
    return [thrownFault(source, error)];
  }
  const { names, helpers, partials, defined, raw } = partsOf(program);
  const faults = [
    ...names
      .filter(({ name }) => !known.includes(name))
      .map((name) => {
        const meant = nearest(name.name, known);
        const found = fault(source, 'page/name-unknown', name, `a page has no \`${name.name}\``);
        return meant === undefined ? found : { ...found, help: `did you mean \`${meant}\`?` };
      }),
    ...helpers
      .filter(({ name }) => !helperNames.includes(name))
      .map((helper) => fault(source, 'page/template-invalid', helper, `there is no helper \`${helper.name}\``)),
    ...partials
      .filter(({ name }) => !defined.has(name))
      .map((part) => fault(source, 'page/template-invalid', part, `the template defines no part \`${part.name}\``)),
    ...raw
      .filter(({ name }) => !isHtml(name) && known.includes(name))
      .map((name) => fault(source, 'page/text-unescaped', name, `\`{{{${name.name}}}}\` prints text as HTML`)),
  ];
  return faults;
}

/** An error that a page template threw when a page was made, as what is wrong with the template. */
export function thrownFault(source: Source, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const [first = ''] = message.split('\n');
  const exact = / - (\d+):(\d+)$/.exec(first);
  const line = exact?.[1] ?? /on line (\d+)/.exec(first)?.[1] ?? '1';
  const unknown = /^"(.*)" not defined/.exec(first)?.[1];
  const place = { line: Number(line), column: Number(exact?.[2] ?? 0) };
  if (unknown !== undefined) return fault(source, 'page/name-unknown', place, `there is no \`${unknown}\` here`);
  const said = /^Parse error/.test(first) ? saidOf(message) : first.replace(/ - \d+:\d+$/, '');
  return fault(source, 'page/template-invalid', place, `the template cannot be read: ${said}`);
}

/** `Expecting 'ID', got 'EOF'` in words. */
function saidOf(message: string): string {
  const got = /got '(.*)'$/.exec(message)?.[1];
  return got === 'EOF' ? 'it ends before a block is closed' : 'what stands in these braces is not Handlebars';
}

/** Names that hold HTML made by us, or what cannot be text of an author. */
function isHtml(name: string): boolean {
  return /(?:^h|H)tml$/.test(name) || ['stylesheet', 'stylesheetHash', 'structuredData'].includes(name);
}

function fault(source: Source, code: PageCode, { line, column }: Place, message: string): Diagnostic {
  const start = Math.min((linesOf(source)[line - 1] ?? 0) + column, source.text.length);
  return { code, severity: 'error', message, span: { source, start, end: start } };
}
