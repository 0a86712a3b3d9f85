import type { Question } from '../question';
import advertising from './advertising';
import applies from './applies';
import changed from './changed';
import children from './children';
import collected from './collected';
import contacts from './contacts';
import decisions from './decisions';
import notice from './notice';
import retention from './retention';
import rights from './rights';
import sale from './sale';
import shared from './shared';
import transfers from './transfers';
import why from './why';

/** What a summary answers, in the order of the page. */
export const questions: readonly Question[] = [
  collected,
  why,
  shared,
  sale,
  advertising,
  transfers,
  retention,
  decisions,
  children,
  rights,
  contacts,
  changed,
  notice,
  applies,
];
