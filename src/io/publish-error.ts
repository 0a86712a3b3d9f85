import { codeOf, reasonOf } from './words';

/** The output folder could not be read or written; the message says which file and why, in words, without a full stop. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
}

/**
 * Runs an action; an error of the operating system becomes `cannot write ...: no space left on the device`. Words for what is
 * done thousands of times are made when they are needed.
 */
export function attempt<T>(deed: string | (() => string), action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw inWords(typeof deed === 'string' ? deed : deed(), error);
  }
}

/** An error of the operating system in words; any other as it is. */
export function inWords(deed: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof PublishError) return error;
  return new PublishError(`cannot ${deed}: ${reasonOf(code)}`, { cause: error });
}
