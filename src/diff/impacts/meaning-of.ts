import { isMap } from '../../model/is-map';
import { resolved, type SchemaNode } from '../../model/walk';
import { type Difference, impacts, type Meaning } from '../change';
import { schemaOfKind } from '../schema-of-kind';
import type { Side } from '../side';
import type { Case, Row } from './row';
import { isSensitiveCategory, isSensitiveItem } from './sensitivity';
import { exchangeOf, shiftOf } from './shift-of';
import { standingOf } from './standing';
import { table, unknown } from './table';

/** What a difference between two sides means for people, by the first row of the table that fits it. */
export function meaningOf(difference: Difference, base: Side, head: Side): Meaning {
  const { id, impact, direction, reason, citation, url } = rowFor(difference, base, head);
  return { impact, direction, rule: id, reason, ...(citation && { citation }), ...(url && { url }) };
}

/** The row that decides. A map that came or went, and that has no row, is as grave as the gravest of its fields. */
function rowFor(difference: Difference, base: Side, head: Side): Row {
  const one = caseOf(difference, base, head);
  const row = table.find((each) => fits(each, one));
  if (row) return row;
  const { old, new: now, field = [] } = difference;
  const whole = isMap(now) ? now : old;
  if (!isMap(whole) || (isMap(now) && isMap(old))) return unknown;
  const inner = Object.keys(whole).map((key) =>
    rowFor(
      {
        ...difference,
        field: [...field, key],
        old: isMap(old) ? old[key] : undefined,
        new: isMap(now) ? now[key] : undefined,
      },
      base,
      head,
    ),
  );
  return inner.reduce<Row | undefined>((gravest, each) => graver(gravest, each), undefined) ?? unknown;
}

function graver(one: Row | undefined, other: Row): Row {
  return one && weightOf(one) <= weightOf(other) ? one : other;
}

/** Less is graver: by impact, and of one impact what takes from people first. */
function weightOf({ impact, direction }: Row): number {
  return impacts.indexOf(impact) * 3 + ['weaker', 'neutral', 'stronger'].indexOf(direction);
}

function fits({ facts, fields, shifts, standing, where }: Row, one: Case): boolean {
  return (
    (facts.includes('*') || facts.includes(one.kind)) &&
    (fields ? one.field !== '' && (fields.includes('*') || fields.includes(one.field)) : one.field === '') &&
    shifts.includes(one.shift) &&
    (standing === undefined || standing === one.standing) &&
    (where === undefined || where.holds(one))
  );
}

function caseOf(difference: Difference, base: Side, head: Side): Case {
  const { address, formerly = address, field: path = [] } = difference;
  const [before, after] = [base.facts.get(formerly), head.facts.get(address)];
  const fact = after ?? before;
  const kind = fact?.kind ?? address.split('.')[0] ?? '';
  const field = path.filter((step) => typeof step === 'string').join('.');
  const node = nodeOf(kind, path);
  return {
    difference,
    kind,
    field,
    shift: shiftOf(difference, field, node),
    standing: fact ? standingOf(fact) : 'neutral',
    ...(before && { before }),
    ...(after && { after }),
    ...exchangeOf(difference.old, difference.new),
    isSensitive: (thing) => (isWord(field) ? isSensitiveItem(thing) : isSensitiveCategory(thing, [base, head])),
  };
}

/** Fields that hold words for data, or items; others hold ids of categories. */
function isWord(field: string): boolean {
  return ['items', 'kind', 'items.kindOf'].includes(field);
}

/** The schema of the field; of the whole list for one of its items. */
function nodeOf(kind: string, path: Difference['field'] = []): SchemaNode {
  return path.reduce<SchemaNode>((node, step) => {
    if (typeof step === 'number') return node;
    const inner = resolved(node.type === 'array' && node.items ? node.items : node);
    return resolved(
      (inner.properties && Object.hasOwn(inner.properties, step) ? inner.properties[step] : undefined) ?? {},
    );
  }, schemaOfKind(kind));
}
