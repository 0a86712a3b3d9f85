import { type Diagnostic, hasErrors, inOrder } from '../core/diagnostic';
import type { Rule } from '../lint/rule';
import { findMistakes } from '../model/find-mistakes';
import type { Mistake } from '../model/mistake';
import { prune } from '../model/prune';
import { validate } from '../model/validate';
import { decode } from '../parse/decode';
import type { Document } from '../parse/document';
import { type ParserId, parse } from '../parse/parse';
import { faultsIn } from './check-rules';
import type { HouseConfig } from './config';
import { configGrammar } from './grammar';
import { houseRule } from './house-rule';

/** The configuration of an organisation, read. */
export interface Config {
  /** Its rules, in the order in which they are written; none where there is any error. */
  readonly rules: readonly Rule[];
  /** Where it publishes its policies; absent where it does not say, or where there is any error. */
  readonly site?: HouseConfig['site'];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a configuration, of which `path` is how the user knows it. All problems come at once; nothing is thrown. */
export function readConfig(path: string, content: Uint8Array | string, parser?: ParserId): Config {
  const decoded = decode(path, content);
  if (decoded.diagnostics.length > 0) return { rules: [], diagnostics: decoded.diagnostics };
  const { document, repeating, diagnostics } = parse(decoded.source, parser);
  const readable = document ?? repeating?.document;
  const found = [...diagnostics, ...(readable ? problemsIn(readable) : [])];
  if (!document || hasErrors(found)) return { rules: [], diagnostics: inOrder(found) };
  const { site } = document.data as HouseConfig;
  return { rules: houseRules(document), ...(site && { site }), diagnostics: found };
}

/** The rules of a configuration that is known to have no problem. */
function houseRules(document: Document): readonly Rule[] {
  const { rules = {} } = document.data as HouseConfig;
  return Object.entries(rules).map(([id, rule]) => houseRule(id, rule, document.keySpanOf(['rules', id])));
}

function problemsIn(document: Document): readonly Diagnostic[] {
  const mistakes = findMistakes(document.data, configGrammar);
  const told = validate(document, mistakes, configGrammar);
  const faults = faultsIn(prune(document, mistakes).document.data, wrongRules(mistakes)).map(
    ({ what, message, help, path, isKey }): Diagnostic => {
      const span = isKey ? document.keySpanOf(path) : document.spanOf(path);
      return { code: `schema/${what}`, severity: 'error', message, span, help };
    },
  );
  return [...told, ...faults];
}

/** The ids of the rules in which the schema finds something wrong. */
function wrongRules(mistakes: readonly Mistake[]): ReadonlySet<string> {
  return new Set(mistakes.map(({ path, key }) => String(path[1] ?? key)));
}
