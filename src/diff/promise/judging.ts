import type { Diagnostic, Related } from '../../core/diagnostic';
import type { Path, Span } from '../../core/source';
import type { Change } from '../change';
import type { Place, Side, SideFact } from '../side';
import { citationFor } from './citations';
import { changeCodes } from './codes';
import { type NoticePromise, promiseOf } from './notice-promise';

/** Two versions of a policy, what changed between them, and by what they are judged. */
export interface Versions {
  readonly base: Side;
  readonly head: Side;
  readonly changes: readonly Change[];
  /** A day, year-month-day, before which the head is not posted unless it says so. */
  readonly today?: string;
  /** The packs of rules of the laws that the head is subject to. */
  readonly packs?: readonly string[];
  /** A file of the base as the user knows it. */
  shown?(file: string): string;
  /** Where the head states something: the nearest place that is known. */
  spanOf(address: string, path: Path): Span;
}

/** What every judgement asks of two versions. */
export interface Judging extends Versions {
  /** What the base promised, and what the head does. */
  readonly promised: NoticePromise;
  readonly promises: NoticePromise;
  /** All changes but those of the dates, the version and the history themselves, which go with any change. */
  readonly substance: readonly Change[];
  readonly material: readonly Change[];
}

/** A finding before its code says the rest of it. */
export type Judgement = Pick<Diagnostic, 'message' | 'fact'> &
  Partial<Pick<Diagnostic, 'help' | 'severity'>> & {
    readonly at: readonly [address: string, path: Path];
    readonly earlier?: { readonly message: string; readonly place: Place | undefined };
  };

const bookkeeping = /^policy\.(?:dates|version|history)$/;

/** Two versions with what all judgements want to know of them. */
export function judgingOf(versions: Versions): Judging {
  const substance = versions.changes.filter(({ address }) => !bookkeeping.test(address));
  return {
    ...versions,
    promised: promiseOf(versions.base),
    promises: promiseOf(versions.head),
    substance,
    material: substance.filter(({ impact }) => impact === 'material'),
  };
}

/** A judgement as a finding, with what its code says of itself. */
export function found(code: string, { spanOf, shown, packs = [] }: Judging, judgement: Judgement): Diagnostic {
  const { at, earlier, message, fact, help, severity } = judgement;
  const meta = changeCodes[code];
  const related = earlier?.place && [
    { message: earlier.message, span: spanAt(earlier.place, shown) } satisfies Related,
  ];
  return {
    code,
    severity: severity ?? meta?.severity ?? 'error',
    message,
    span: spanOf(...at),
    help: help ?? meta?.fix ?? '',
    ...(fact === undefined ? {} : { fact }),
    ...(related ? { related } : {}),
    ...citationFor(code, packs),
  };
}

/** A place as a span of a source whose text is not at hand: only its line and column can be told. */
function spanAt({ file, line, column }: Place, shown = (path: string) => path): Span {
  const start = Math.max(0, line + column - 2);
  const text = `${'\n'.repeat(Math.max(0, line - 1))}${' '.repeat(Math.max(0, column - 1))}`;
  return { source: { path: shown(file), text }, start, end: start };
}

/** Where a fact of the base is written. */
export function placeIn({ place, placeOf }: SideFact, path: Path): Place | undefined {
  return placeOf?.(path) ?? place;
}
