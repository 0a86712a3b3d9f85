import { dirname, posix } from 'node:path';
import { builtInTemplates } from '../built-in';
import type { Understood } from '../compile';
import { hasErrors } from '../core/diagnostic';
import { nearest } from '../core/nearest';
import { type FoundPolicy, findPolicies } from '../io/find-policies';
import { quoted } from '../io/words';
import { askingFor } from '../lint/asking';
import type { Examined } from '../lint/examine';
import { prettyReport } from '../report/reporters/pretty';
import { visible } from '../report/visible';
import { exits } from './exits';
import { type Asked, factText } from './fact-text';
import { openHouse, usualConfig } from './house';
import { judge, type Law } from './judge';
import { UsageError } from './mishap';
import { shownPath } from './shown-path';
import type { Terminal } from './terminal';

/** What `policyc explain <policy> <address>` was asked. */
export interface ExplainRequest {
  /** The folder of the policy, or its file. */
  readonly path: string;
  /** The address of a fact, of a part of one, or of a section. */
  readonly address: string;
  readonly law: Law;
  /** The file with the rules of the house; absent, the usual one, where there is one. */
  readonly config?: string;
  readonly color: boolean;
}

/** Prints a fact of a policy, what the page says of it, and which rules ask for it; gives the exit code. */
export function explainFact({ path, address, law, config, color }: ExplainRequest, terminal: Terminal): number {
  const policy = onePolicy(path, terminal.folder);
  const house = openHouse(config, terminal);
  if ('problem' in house) throw new UsageError(house.problem);
  const { compilation, diagnostics } = judge(policy, builtInTemplates(), { emit: [] }, { ...law, house: house.rules });
  const problems = [...house.diagnostics, ...diagnostics.filter(({ severity }) => severity === 'error')];
  const { understood, examined } = compilation;
  if (hasErrors(problems) || !understood || !examined) {
    terminal.print(`${prettyReport(problems, { color })}\n`);
    const name = house.diagnostics.length > 0 ? (house.path ?? usualConfig) : shownPath(policy, policy.entry);
    terminal.tell(`nothing is explained while ${quoted(name)} has problems`);
    return exits.problems;
  }
  const found = named(address.replace(/^#/, ''), understood);
  const asking = found.fact ? askingFor(understood.model, found.fact, understood.examining, examined) : [];
  const shown = (file: string): string => shownPath(policy, file);
  terminal.print(factText(found, understood, { asking, packs: packsIn(examined), shown }));
  return exits.fine;
}

function packsIn({ packs }: Examined): readonly string[] {
  return packs.map(({ pack }) => pack.id);
}

/** The one policy of a path; throws a `UsageError` where there is none or more than one. */
function onePolicy(path: string, folder: string): FoundPolicy {
  const { found, problems } = findPolicies([path], folder);
  const [first, second] = found;
  if (first && second) {
    const names = found.map((one) => `\`${visible(shownPath(one, one.id))}\``);
    throw new UsageError(`\`${visible(path)}\` holds ${found.length} policies; name one of them: ${names.join(', ')}`);
  }
  if (first) return first;
  const near = [posix.join(dirname(path)), 'policies'].flatMap((place) => findPolicies([place], folder).found);
  const shown = new Map(near.flatMap((one) => [one.id, shownPath(one, one.id)].map((name) => [name, one] as const)));
  const meant = shown.get(nearest(path, shown.keys()) ?? '');
  const guess = meant ? `; did you mean \`${visible(shownPath(meant, meant.id))}\`?` : '';
  throw new UsageError(`${problems[0] ?? `\`${visible(path)}\` is no policy`}${guess}`);
}

/** What an address names; throws a `UsageError` that says what was perhaps meant. */
function named(address: string, { model, view }: Understood): Asked {
  const sections = sectionsIn(view.sections);
  const section = sections.find(({ id }) => address === `sections.${id}`);
  if (section) return { address, section };
  const steps = address.split('.');
  for (let length = steps.length; length > 0; length--) {
    const fact = model.facts.get(steps.slice(0, length).join('.'));
    const part = steps.slice(length);
    if (fact && isThere(fact.data, part)) return { address, fact, part };
  }
  const bare = sections.find(({ id }) => address === id);
  if (bare) return { address: `sections.${bare.id}`, section: bare };
  const known = [...model.facts.keys(), ...sections.map(({ id }) => `sections.${id}`)];
  const meant = known.find((one) => one.endsWith(`.${address}`)) ?? nearest(address, known);
  const guess = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
  throw new UsageError(`the policy has no fact or section \`${visible(address)}\`${guess}`);
}

function sectionsIn(sections: Understood['view']['sections']): Understood['view']['sections'] {
  return sections.flatMap((section) => [section, ...sectionsIn(section.sections)]);
}

function isThere(data: unknown, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (data === null || typeof data !== 'object' || !Object.hasOwn(data, step)) return false;
  return isThere((data as Readonly<Record<string, unknown>>)[step], rest);
}
