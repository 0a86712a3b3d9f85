import { builtInTemplates } from '../../src/built-in';
import { type CompileOptions, compile } from '../../src/compile';
import { placeOf } from '../../src/core/diagnostic';
import { sourcesFrom } from '../../src/core/sources';
import { smallPolicy } from '../cli/small-policy';

/** A small policy with a translation, an address and all dates; in `told`, more of it as YAML. */
export function publishedPolicy(
  told: Partial<Record<'title' | 'name' | 'lines' | 'translation' | 'more', string>> = {},
): string {
  const { title = 'Privacy Policy', name = 'Acme', lines = '1 High Street, Auckland 1010', more = '' } = told;
  const { translation = 'https://acme.example/mi/' } = told;
  return smallPolicy('Acme')
    .replace('title: Privacy Policy', `title: ${JSON.stringify(title)}\n  language: en-NZ\n  version: "1.2"`)
    .replace('"2026-03-01" }', '"2026-03-01", updated: "2026-02-01", posted: "2026-01-01" }')
    .replace('controllers:\n', `  relations: { mi: { kind: translation, document: maori } }\ncontrollers:\n`)
    .replace(
      /shop: \{ legalName: .*\n/,
      `shop: { legalName: ${JSON.stringify(`${name} Ltd`)}, name: ${JSON.stringify(name)}, contact: privacy, address: { lines: [${JSON.stringify(lines)}], country: NZ } }\n`,
    )
    .concat(
      `references:\n  maori: { kind: policy, title: the Māori text, language: mi, url: ${JSON.stringify(translation)} }\n`,
      more,
    );
}

/** The files that a policy becomes, by name; throws for one with errors. */
export function published(yaml: string, options: Partial<CompileOptions> = {}): Readonly<Record<string, string>> {
  const sources = sourcesFrom({ 'acme/policy.yaml': yaml });
  const { artifacts, diagnostics } = compile(sources, builtInTemplates(), {
    id: 'acme',
    entry: 'acme/policy.yaml',
    ...options,
  });
  if (artifacts.length === 0) {
    throw new Error(diagnostics.map(({ span, message }) => `${placeOf(span)} ${message}`).join('\n'));
  }
  return Object.fromEntries(artifacts.map(({ path, text }) => [path.replace('acme/', ''), text]));
}
