import { keysOf } from '../model/model';
import { readReference, referencesIn } from '../model/prose';
import { resolved, type SchemaNode } from '../model/walk';

/** The addresses that have become others: of the base those of the head. */
export type Renames = ReadonlyMap<string, string>;

/** The value with every reference to a renamed fact or section as the head has it: ids, addresses, and those in texts. */
export function follow(value: unknown, node: SchemaNode, renames: Renames): unknown {
  return renames.size === 0 ? value : replaced(value, node, (address) => renames.get(address));
}

/** The value with every address that it refers to as `replace` gives it; what it gives nothing for stays. */
export function replaced(value: unknown, node: SchemaNode, replace: (address: string) => string | undefined): unknown {
  const here = resolved(node);
  if (typeof value === 'string') return replacedText(value, here, replace);
  if (Array.isArray(value)) {
    const item = { ...here.items, ...(here['x-refers'] ? { 'x-refers': here['x-refers'] } : {}) };
    return value.map((one) => replaced(one, item, replace));
  }
  if (value === null || typeof value !== 'object') return value;
  const { properties = {}, additionalProperties } = here;
  const rest = typeof additionalProperties === 'object' ? additionalProperties : {};
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      replaced(child, (Object.hasOwn(properties, key) ? properties[key] : undefined) ?? rest, replace),
    ]),
  );
}

function replacedText(text: string, node: SchemaNode, replace: (address: string) => string | undefined): string {
  const target = node['x-refers'];
  if (target) {
    for (const key of keysOf(target)) {
      const now = replace(`${key}.${text}`);
      if (now !== undefined) return now.slice(now.indexOf('.') + 1);
    }
    return text;
  }
  return node['x-text'] ? replacedProse(text, replace) : replacedAddress(text, replace);
}

/** The address, or that of a part below it: `retention.general.then`. */
function replacedAddress(address: string, replace: (address: string) => string | undefined): string {
  const steps = address.split('.');
  for (let length = steps.length; length > 1; length--) {
    const now = replace(steps.slice(0, length).join('.'));
    if (now !== undefined) return [now, ...steps.slice(length)].join('.');
  }
  return address;
}

function replacedProse(text: string, replace: (address: string) => string | undefined): string {
  if (!text.includes('{{')) return text;
  let result = '';
  let from = 0;
  for (const { reference, start, end, closed } of referencesIn(text)) {
    if (!closed) continue;
    const { address, form } = readReference(reference);
    const now = replacedAddress(address, replace);
    result += text.slice(from, start);
    result += now === address ? text.slice(start, end) : `{{${now}${form === undefined ? '' : ` | ${form}`}}}`;
    from = end;
  }
  return result + text.slice(from);
}
