import { append } from '../core/append';
import type { Diagnostic } from '../core/diagnostic';
import type { Fact, Form, Show } from '../model/model';
import { areAlike } from './alike';
import type { Unanchored } from './anchors';
import { capital } from './english/nouns';
import { inline } from './inline';
import { listOf } from './lists';
import type { PlannedEntry, PlannedPiece } from './outline';
import { tableOf } from './table';
import { isList, type Told, tell, type Writer } from './tell';

/** What the entries of a section become. */
export interface Written {
  readonly blocks: readonly Unanchored[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The blocks of one entry of `show`. */
export function paragraphsOf(writer: Writer, entry: PlannedEntry, audience: readonly string[]): Written {
  const diagnostics: Diagnostic[] = [];
  writer.telling.aimsSaid = '';
  const blocks: Unanchored[] = [];
  for (const piece of entry.pieces) {
    const said = entry.together && blocks.length > 0 ? [...audience, ...audienceOf(entry.pieces[0])] : audience;
    blocks.push(...pieceBlocks(writer, piece, said, diagnostics));
  }
  const filled = blocks.filter((block) => block.markdown !== '');
  if (!entry.together || filled.length < 2) return { blocks: filled, diagnostics };
  const facts = [...new Set(filled.flatMap((block) => block.facts))];
  const shown = [...new Set(filled.flatMap((block) => block.shown))];
  return {
    blocks: [
      {
        facts,
        shown,
        markdown: runTogether(
          writer,
          filled.map((block) => block.markdown),
        ),
      },
    ],
    diagnostics,
  };
}

/** Paragraphs as the items of one list; a single one stays a paragraph. */
export function bulleted(blocks: readonly Unanchored[]): readonly Unanchored[] {
  if (blocks.length < 2) return blocks;
  return [
    {
      facts: [...new Set(blocks.flatMap((block) => block.facts))],
      shown: [...new Set(blocks.flatMap((block) => block.shown))],
      markdown: listOf(
        blocks.map((block) => block.markdown),
        'bullets',
      ),
    },
  ];
}

function audienceOf(piece: PlannedPiece | undefined): readonly string[] {
  return piece?.facts.flatMap((fact) => (fact.data.audience as readonly string[] | undefined) ?? []) ?? [];
}

function pieceBlocks(writer: Writer, piece: PlannedPiece, audience: readonly string[], diagnostics: Diagnostic[]) {
  const { show, facts, part } = piece;
  const form: Form = show.as ?? 'prose';
  if (form === 'table') return [tableOf(writer, facts, show)];
  if (show.groupBy === 'audience') return grouped(writer, piece, audience, diagnostics);
  const whole = facts.length > 1 && isList(form);
  if (whole) return [listed(writer, facts, show, form, audience)];
  if (form === 'inline' && areAlike(facts)) return [inOneSentence(writer, facts, show, audience)];
  return facts.map((fact, index) => {
    if (index > 0) writer.telling.aimsSaid = '';
    const told = tell(writer, fact, { part, form, list: show.list, join: show.join, audience, fragment: false });
    diagnostics.push(...complaints(writer, piece, fact, told));
    const lead = show.lead && facts[0] === fact ? `${capital(words(writer, show.lead))}: ` : '';
    return {
      facts: told.facts,
      shown: [fact.address],
      markdown: `${lead}${withLabel(writer, show, fact, told.markdown)}`,
    };
  });
}

/** Purposes that share all but their names, in one sentence: “We use your data to do this, do that and do more.” */
function inOneSentence(writer: Writer, facts: readonly Fact[], show: Show, audience: readonly string[]) {
  const [first, ...others] = facts as readonly [Fact, ...Fact[]];
  const told = tell(writer, first, { form: 'inline', join: show.join, audience, together: others });
  return { facts: told.facts, shown: facts.map((fact) => fact.address), markdown: told.markdown };
}

function listed(writer: Writer, facts: readonly Fact[], show: Show, form: Form, audience: readonly string[]) {
  const lead = show.lead ? `${capital(words(writer, show.lead))}:\n\n` : '';
  const told = facts.map((fact) => ({
    fact,
    ...tell(writer, fact, {
      form: 'prose',
      join: show.join,
      audience,
      fragment: show.lead !== undefined,
      lead: show.lead,
    }),
  }));
  const items = told.map((one) => withLabel(writer, show, one.fact, one.markdown)).filter((text) => text !== '');
  return {
    facts: [...new Set([...facts.map((fact) => fact.address), ...told.flatMap((one) => one.facts)])],
    shown: facts.map((fact) => fact.address),
    markdown: `${lead}${listOf(items, form, show.join ?? 'and')}`,
  };
}

function grouped(writer: Writer, piece: PlannedPiece, audience: readonly string[], diagnostics: Diagnostic[]) {
  const groups = new Map<string, Fact[]>();
  for (const fact of piece.facts) {
    const ids = (fact.data.audience as readonly string[] | undefined) ?? [];
    append(groups, ids.join(' '), fact);
  }
  return [...groups].map(([key, facts]) => {
    const ids = key === '' ? [] : key.split(' ');
    const names = ids
      .map((id) => writer.telling.model.facts.get(`audiences.${id}`))
      .filter((fact) => fact !== undefined);
    const labels = names.map((fact) => capital(String(writer.telling.read(fact).label)));
    const told = facts.map((fact) => {
      const one = tell(writer, fact, {
        part: piece.part,
        form: piece.show.as ?? 'prose',
        list: piece.show.list,
        audience: [...audience, ...ids],
      });
      diagnostics.push(...complaints(writer, piece, fact, one));
      return one;
    });
    const body = runTogether(
      writer,
      told.map((one) => one.markdown),
    );
    return {
      shown: facts.map((fact) => fact.address),
      facts: [
        ...new Set([
          ...facts.map((fact) => fact.address),
          ...names.map((fact) => fact.address),
          ...told.flatMap((one) => one.facts),
        ]),
      ],
      markdown: labels.length > 0 ? `**${labels.join(', ')}.** ${body}` : body,
    };
  });
}

function withLabel(writer: Writer, show: Show, fact: Fact, text: string): string {
  if (!show.label || text === '') return text;
  const readable = writer.telling.read(fact);
  const label = readable.label ?? readable.name ?? readable.title ?? readable.term;
  return label === undefined ? text : `**${capital(String(label))}.** ${text}`;
}

function words(writer: Writer, text: string): string {
  return inline(text, (reference) => writer.telling.refer(reference))
    .replaceAll('\u0004', '')
    .replace(/:$/, '');
}

/** Texts one after the other in one paragraph, as far as lists between them allow. */
function runTogether(writer: Writer, texts: readonly string[]): string {
  const subject = `${capital(writer.telling.policy)} `;
  return texts
    .filter((text) => text !== '')
    .reduce((before, next, index, all) => {
      if (before === '') return next;
      // Two sentences in a row about the policy: the second calls it “it”.
      const again = next.startsWith(subject) && isOneSentence(all[index - 1] ?? '', subject);
      const text = again ? `It ${next.slice(subject.length)}` : next;
      const last = before.slice(before.lastIndexOf('\n\n') + 1).trimStart();
      const endsInList = /^(- |\d+\. |\([a-z]+\) |\|)/.test(last) || last.includes('\\\n');
      return endsInList ? `${before}\n\n${text}` : `${before} ${text}`;
    }, '');
}

function isOneSentence(text: string, subject: string): boolean {
  return text.startsWith(subject) && !/[.!?] /.test(text);
}

function complaints(writer: Writer, piece: PlannedPiece, fact: Fact, told: Told): Diagnostic[] {
  const { model } = writer.telling;
  if (piece.part && !told.parts.has(piece.part)) {
    const parts = [...told.parts].filter((part) => part !== 'text' && part !== 'rest').map((part) => `\`${part}\``);
    return [
      {
        code: 'core/part-unknown',
        severity: 'error',
        message: `\`${fact.address}\` has no part called \`${piece.part}\` that can be shown on its own`,
        span: model.keySpanOf(fact.path),
        help: `its parts are ${parts.join(', ')}`,
        fact: fact.address,
      },
    ];
  }
  if (piece.show.list && !told.listed) {
    return [
      {
        code: 'core/list-unknown',
        severity: 'error',
        message: `\`${piece.show.list}\` of \`${fact.address}\` cannot be spelled as a list`,
        span: model.keySpanOf(fact.path),
        help: 'a list needs two items or more, in a field that its sentence ends with',
        fact: fact.address,
      },
    ];
  }
  return [];
}
