import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Diagnostic, placeOf } from '../../../src/core/diagnostic';
import { sourcesFrom } from '../../../src/core/sources';
import type { Change } from '../../../src/diff/change';
import { sideOfModel } from '../../../src/diff/from-model';
import { judgeChange } from '../../../src/diff/promise/judge-change';
import type { Versions } from '../../../src/diff/promise/judging';
import { spanIn } from '../../../src/diff/promise/span-in';
import { compiledFrom } from '../sides';

/** A stretch of a policy, and what stands there instead. */
export type Edit = readonly [from: string, to: string];

/** A published policy with some stretches of its text replaced; each has to be there once. */
export function published(id: string, ...edits: readonly Edit[]): string {
  const text = readFileSync(resolve(__dirname, `../../../policies/${id}/policy.yaml`), 'utf8');
  return edits.reduce((left, [from, to]) => {
    if (left.split(from).length !== 2) throw new Error(`${JSON.stringify(from)} is not there once`);
    return left.replace(from, () => to);
  }, text);
}

/** A small policy with facts of its own. */
export function small(facts: string, dates = ''): string {
  return `policy: { title: Privacy Policy${dates === '' ? '' : `, dates: { ${dates} }`} }
controllers:
  shop: { legalName: Corner Shop Ltd, name: Corner Shop, country: GB }
contacts:
  privacy: { label: our privacy team, role: privacy, email: [privacy@corner-shop.example] }
audiences:
  buyers: { label: buyers }
  sellers: { label: sellers }
collection:
  signup: { data: [account], when: you open an account }
  orders: { audience: [buyers, sellers], data: [account], when: you order }
categories:
  account: { label: account details, items: [email] }
rights:
  access: { kind: access, how: [{ via: privacy }] }
${/^purposes:/m.test(facts) ? facts : `${facts}\npurposes:\n  orders: { label: deliver what you order }`}
`;
}

/** Two versions, and a change of each address that is named, as heavy as is said. */
export function versions(
  base: string,
  head: string,
  addresses: readonly string[] = ['purposes.new'],
  impact: Change['impact'] = 'material',
): Versions {
  const before = compiledFrom(sourcesFrom({ 'acme/policy.yaml': base }), 'acme').model;
  const { model } = compiledFrom(sourcesFrom({ 'acme/policy.yaml': head }), 'acme');
  const changes = addresses.map(
    (address): Change => ({
      ...{ kind: 'added', address, impact, direction: 'weaker', rule: 'test', reason: 'test' },
      ...{ subject: address, words: 'added' },
    }),
  );
  return {
    base: sideOfModel(before, 'acme'),
    head: sideOfModel(model, 'acme'),
    changes,
    spanOf: (address, path) => spanIn(model, address, path),
  };
}

/** What is found, a line each: place, severity, code and message. */
export function judged(given: Versions): readonly string[] {
  return judgeChange(given).map(line);
}

/** A finding in one line. */
export function line({ span, severity, code, message }: Diagnostic): string {
  return `${placeOf(span).replace('acme/policy.yaml:', '')} ${severity} ${code}: ${message}`;
}

/** The codes of what is found. */
export function codes(given: Versions): readonly string[] {
  return judgeChange(given).map(({ code }) => code);
}
