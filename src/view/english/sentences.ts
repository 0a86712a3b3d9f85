import { capital, uncapital } from './nouns';

const opener =
  /^(if|when|whenever|while|where|wherever|once|as|after|before|unless|until|during|in|on|upon|at|by|because|since|for|with|without|except|to|from|provided|depending|through|only|should|following|subject|even)\b/i;

/** A condition as a clause: one that brings its own first word stays, another gets “when”. */
export function clause(text: string): string {
  return opener.test(text) ? text : `when ${text}`;
}

const condition =
  /^(if|where|unless|provided|only|in (case|some|certain|limited)|depending|as (far|long) as|to the extent|subject to|should)\b/i;

/** True for a clause that something depends on, such as “where we need it”; “when you sign up” only says the time. */
export function isCondition(text: string): boolean {
  return condition.test(text);
}

/** Words in front of a sentence, with their comma. */
export function led(leads: readonly string[], sentence: string): string {
  return leads.length === 0 ? sentence : `${leads.join(', ')}, ${uncapital(sentence)}`;
}

/** A text as a sentence: spaces folded, a capital first, a full stop last. Empty stays empty. */
export function sentence(text: string): string {
  const folded = tidy(text);
  if (folded === '') return '';
  return capital(isEnded(folded) ? folded : `${folded}.`);
}

/** True for a text that ends like a sentence, or with a list. */
function isEnded(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return !(last >= 'a' && last <= 'z') && /([.!?:][”’")*_\]]*|\u0002)$/.test(text);
}

/** A space before punctuation or after a bracket, or marks one after the other. */
const UNTIDY = / [,;:.!?)\u0001]|[,;] *[,;:.]|\( |\.\./;

/** Spaces folded and put right around punctuation, doubled marks made single. */
export function tidy(text: string): string {
  const folded = text.replace(/[ \t\r\n]{2,}|[\t\r\n]/g, ' ');
  if (!UNTIDY.test(folded)) return folded.trim();
  return folded
    .replace(/ +([,;:.!?)\u0001])/g, '$1')
    .replace(/([,;]) *(?=[,;:.])/g, '')
    .replace(/\( +/g, '(')
    .replace(/\.{2}(?!\.)/g, '.')
    .trim();
}
