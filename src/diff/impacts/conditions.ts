import type { Data } from '../../model/model';
import type { Condition } from './row';

const sales = ['sell', 'rent', 'trade', 'lease', 'license'];

/** Some of what came is sensitive. */
export const gainsSensitive: Condition = {
  words: 'what came is sensitive data',
  holds: ({ gained, isSensitive }) => gained.some(isSensitive),
};

/** The category as a whole is sensitive, by its mark or its words. */
export const isSensitiveCategory: Condition = {
  words: 'the data is sensitive',
  holds: ({ after, isSensitive }) => after !== undefined && isSensitive(after.id),
};

/** Data is sold, rented, traded, leased or licensed for the first time. */
export const gainsSale: Condition = {
  words: 'data is sold, rented, traded, leased or licensed',
  holds: ({ field, gained, after }) => (field === '' ? sells(after?.data) : gained.some(isSale)),
};

/** A sale is no longer spoken of. */
export const losesSale: Condition = {
  words: 'data was sold, rented, traded, leased or licensed',
  holds: ({ field, lost, before }) => (field === '' ? sells(before?.data) : lost.some(isSale)),
};

/** The fact is about selling, before or after. */
export const isAboutSale: Condition = {
  words: 'it is about selling, renting, trading, leasing or licensing data',
  holds: ({ before, after }) => sells((after ?? before)?.data) || sells(before?.data),
};

/** The fact that is there says that data is kept without end. */
export const isEndless: Condition = {
  words: 'there is no end',
  holds: ({ before, after, difference }) => {
    const keep = (difference.kind === 'removed' ? before : after)?.data.keep ?? {};
    return (keep as Data).indefinite === true;
  },
};

/** The value of the field is one of some words now. */
export function becomes(words: readonly string[]): Condition {
  return {
    words: `it becomes ${listed(words)}`,
    holds: ({ difference }) => words.includes(String(difference.new)),
  };
}

/** The value of the field was one of some words. */
export function was(words: readonly string[]): Condition {
  return { words: `it was ${listed(words)}`, holds: ({ difference }) => words.includes(String(difference.old)) };
}

/** Something else than the label says what the thing is, and stays. */
export function isNamedBy(fields: readonly string[]): Condition {
  return {
    words: `${listed(fields)} says what it is, and stays`,
    holds: ({ before, after }) =>
      fields.some((field) => {
        const value = before?.data[field];
        return value !== undefined && JSON.stringify(value) === JSON.stringify(after?.data[field]);
      }),
  };
}

/** The section has words of its own, which nobody but a reader understands. */
export const hasOwnWords: Condition = {
  words: 'it has an introduction, or says whom it is about',
  holds: ({ difference }) => {
    const data = (difference.new ?? difference.old ?? {}) as Data;
    return data.intro !== undefined || data.regions !== undefined || data.audience !== undefined;
  },
};

function sells(data: Data | undefined): boolean {
  const action = data?.action;
  return Array.isArray(action) ? action.some(isSale) : isSale(action);
}

function isSale(word: unknown): boolean {
  return sales.includes(String(word));
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
