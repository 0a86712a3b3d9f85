import { asData } from '../../model/facts';
import { definitionOf, type SchemaNode, schemaOf } from '../../model/walk';
import type { Difference } from '../change';
import { schemaOfKind } from '../schema-of-kind';
import type { Side } from '../side';
import { contrasted } from './contrast';
import { placeIn } from './field-place';
import { countedAs, leading, leadOf } from './leads';
import { sayValue } from './say-values';
import { shortened } from './subject';

/** What happened, in words without the subject: “kept for 14 days → 30 days”, “may → never”, “added: …”. */
export function wordsOf(difference: Difference, base: Side, head: Side): string {
  const { kind, address, field } = difference;
  if (address === 'sections') return kind === 'added' ? 'arranged by the author' : 'arranged as the compiler does it';
  if (field === undefined || field.length === 0) return wholeInWords(difference, base, head);
  const factKind = kindAt(address, head, base);
  const place = placeIn(schemaOfAddress(address, factKind), field);
  const say = (value: unknown, side: Side) => sayValue({ value, node: place.node, name: place.name, side });
  const lead = leadOf(factKind, field, place.titles);
  const item = countedAs(factKind, field, place);
  const isItem = typeof field.at(-1) === 'number';
  if (kind === 'moved') return `order changed: ${lead}`;
  if (/modality$/i.test(place.name)) return modalityInWords(difference, lead);
  const isPhrase = !isItem && /^(?:kept|counted|answered|applies|told) /.test(lead);
  if (isPhrase && kind !== 'changed') {
    const [value, side] = kind === 'added' ? [difference.new, head] : [difference.old, base];
    return `${kind === 'added' ? 'now' : 'no longer'} ${lead} ${shortened(say(value, side), 400)}`;
  }
  if (kind === 'added') return `${isItem ? item : lead} added: ${shortened(say(difference.new, head), 400)}`;
  if (kind === 'removed') return `${isItem ? item : lead} removed: ${shortened(say(difference.old, base), 400)}`;
  const [old, now] = contrasted(say(difference.old, base), say(difference.new, head));
  return `${isItem ? `${item}:` : leading(factKind, field, place.titles)} ${old} → ${now}`;
}

/** A fact that says nothing of its modality happens. */
function modalityInWords({ old, new: now }: Difference, lead: string): string {
  const said = (value: unknown) =>
    value === undefined ? 'does' : value === 'reserves' ? 'reserves the right' : String(value);
  const words = `${said(old)} → ${said(now)}`;
  if (said(old) === said(now)) return `${lead} ${old === undefined ? 'now stated' : 'no longer stated'}: ${said(now)}`;
  return lead === 'modality' ? words : `${lead} ${words}`;
}

function wholeInWords(difference: Difference, base: Side, head: Side): string {
  const { kind, address, formerly = '' } = difference;
  if (kind === 'moved') return 'moved to another place on the page';
  if (kind === 'renamed') return `only the id changed: “${lastStep(formerly)}” → “${lastStep(address)}”`;
  const [value, side] = kind === 'added' ? [difference.new, head] : [difference.old, base];
  const node = schemaOfAddress(address, kindAt(address, head, base));
  const factKind = kindAt(address, head, base);
  const fields = Object.entries(asData(value)).filter(([name]) => !unsaid.includes(name));
  const order = Object.keys(node.properties ?? {});
  const said = fields
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([name, one]) => {
      const place = placeIn(node, [name]);
      return `${leading(factKind, [name], place.titles)} ${shortened(sayValue({ value: one, node: place.node, name, side }), 240)}`;
    });
  return said.length === 0 ? kind : `${kind}: ${said.join('; ')}`;
}

/** What is said of a fact for its keepers, not for readers, and what its subject says already. */
const unsaid = ['hidden', 'verified', 'inferred', 'label', 'singular', 'term', 'owned'];

function kindAt(address: string, head: Side, base: Side): string {
  return (head.facts.get(address) ?? base.facts.get(address))?.kind ?? address.split('.')[0] ?? '';
}

function schemaOfAddress(address: string, kind: string): SchemaNode {
  if (address === 'outline') return schemaOf('outline');
  return address.startsWith('sections.') ? definitionOf('section') : schemaOfKind(kind);
}

function lastStep(address: string): string {
  return address.slice(address.lastIndexOf('.') + 1);
}
