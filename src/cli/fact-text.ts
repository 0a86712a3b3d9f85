import type { Understood } from '../compile';
import type { Diagnostic } from '../core/diagnostic';
import { linesOf, positionOf, type Span } from '../core/source';
import { plainText } from '../lint/printed';
import type { Fact } from '../model/model';
import { pathOf, wholeSpan, writtenAt } from '../render/manifest-parts/source-map';
import { visible } from '../report/visible';
import type { Block, Section } from '../view/types';

/** A fact, perhaps a part of it, or a section, by the address under which it was asked for. */
export type Asked = { readonly address: string } & (
  | { readonly fact: Fact; readonly part: readonly string[]; readonly section?: undefined }
  | { readonly section: Section; readonly fact?: undefined }
);

/** What is known of a fact besides what the policy says. */
export interface Around {
  /** What rules would find without it. */
  readonly asking: readonly Diagnostic[];
  /** The packs that were looked at. */
  readonly packs: readonly string[];
  /** A path as the user knows it. */
  shown(file: string): string;
}

/** A longer excerpt is cut. */
const mostLines = 40;

/** The fact as it is written, the sentences that say it, and what rules would find without it, for a terminal. */
export function factText(asked: Asked, { model, view }: Understood, { asking, packs, shown }: Around): string {
  const span = asked.fact
    ? wholeSpan(model, [...pathOf(asked.fact), ...asked.part])
    : writtenAt(model).get(asked.address);
  const place = span === undefined ? [] : [placeIn(span, shown), '', ...excerpt(span), ''];
  const lines = asked.fact
    ? [...place, ...saying(asked.fact, view), '', ...ruling(asking, packs)]
    : [...(span ? place : ['a section of the default outline', '']), ...contentOf(asked.section)];
  return `${[asked.address, ...lines].map(visible).join('\n')}\n`;
}

function placeIn({ source, start }: Span, shown: Around['shown']): string {
  const { line, column } = positionOf(source, start);
  return `${shown(source.path)}:${line}:${column}`;
}

/** Whole lines of the source with their numbers. */
function excerpt({ source, start, end }: Span): readonly string[] {
  const [first, last] = [positionOf(source, start).line, positionOf(source, Math.max(start, end - 1)).line];
  const starts = linesOf(source);
  const width = String(last).length;
  const numbers = Array.from({ length: Math.min(last - first + 1, mostLines) }, (_, index) => first + index);
  const lines = numbers.map((number) => {
    const line = source.text.slice(starts[number - 1] ?? 0, starts[number] ?? source.text.length);
    return `  ${String(number).padStart(width)} | ${line.replace(/[\r\n]+$/, '')}`.trimEnd();
  });
  const rest = last - first + 1 - mostLines;
  return rest > 0 ? [...lines, `  and ${rest} more lines`] : lines;
}

/** The blocks of the page that say a fact, each under the name of its section. */
function saying({ address, data }: Fact, view: Understood['view']): readonly string[] {
  const found = placed(view).filter(({ block }) => block.facts.includes(address));
  if (found.length === 0) {
    return [data.hidden === true ? 'The page does not say it, for it is hidden.' : 'The page does not say it.'];
  }
  const lines = found.flatMap(({ block, where }, index) => [
    ...(where === found[index - 1]?.where ? [''] : [`  ${where}`]),
    ...textLines(block),
  ]);
  return ['The page says', ...lines];
}

interface Placed {
  readonly block: Block;
  readonly where: string;
}

function placed({ opening, sections, closing }: Understood['view']): readonly Placed[] {
  const at = (where: string) => (block: Block) => ({ block, where });
  const inSection = (section: Section): readonly Placed[] => [
    ...section.blocks.map(at(nameOf(section))),
    ...section.sections.flatMap(inSection),
  ];
  return [
    ...opening.map(at('before the first section')),
    ...sections.flatMap(inSection),
    ...closing.map(at('after the last section')),
  ];
}

function nameOf({ number, heading, id }: Section): string {
  return `${number === undefined ? '' : `${number} `}${plainText(heading)} (sections.${id})`;
}

function textLines({ markdown }: Block): readonly string[] {
  const lines = plainText(markdown)
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line !== '').map((line) => `    ${line}`);
}

function ruling(asking: readonly Diagnostic[], packs: readonly string[]): readonly string[] {
  const among = `the rules of ${packs.join(', ')}`;
  if (asking.length === 0) return [`Without it, ${among} would find nothing more.`];
  return [
    'Without it, rules would find',
    ...asking.flatMap(({ code, severity, message, citation }) => [
      `  ${code} (${severity}): ${message}`,
      ...(citation === undefined ? [] : [`    ${citation}`]),
    ]),
  ];
}

/** What a section says: its facts with the blocks that say them. */
function contentOf(section: Section): readonly string[] {
  const blocks = placed({ locale: '', title: '', opening: [], sections: [section], closing: [] });
  if (blocks.length === 0) return ['The section says nothing.'];
  return ['The page says', ...blocks.flatMap(({ block }) => [`  ${block.facts.join(', ')}`, ...textLines(block)])];
}
