/** Names in the folder of a policy that are not those of versions, or that some disks keep for themselves. */
const reserved =
  /^(?:index\.html|index\.json|policy\.md|policy\.yaml|manifest\.json|fragment\.html|page\.html|release\.json|changes\.html|changes\.atom|latest|current|releases|versions|con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * Why a text cannot be the name of a version, in words that follow it ("is empty"); undefined where it can. A version is a
 * part of an address and the name of a folder, on every disk.
 */
export function versionFault(version: string): string | undefined {
  if (version === '') return 'is empty';
  if (version.length > 64) return 'is longer than 64 characters';
  if (!/^[0-9A-Za-z]/.test(version)) return 'does not begin with a letter or a digit';
  if (!/^[0-9A-Za-z.+-]*$/.test(version)) return 'has something else in it than letters, digits, `.`, `+` and `-`';
  if (version.endsWith('.')) return 'ends in a full stop';
  const [name = ''] = version.split('.');
  if (reserved.test(version) || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name)) return 'is the name of something else';
  return undefined;
}

/** Why a text cannot say what is new in a release, in words that follow it; undefined where it can. */
export function summaryFault(summary: string): string | undefined {
  if (summary.trim() === '') return 'is empty';
  if (summary.length > 500) return 'is longer than 500 characters';
  if (/[\n\r\u0085\u2028\u2029\v\f]/.test(summary)) return 'is longer than one line';
  if (hasUnprintable(summary)) return 'has a character in it that cannot be seen';
  return undefined;
}

/** True where there are controls, marks that turn the direction of the text, halves of surrogate pairs, or what no XML can hold. */
function hasUnprintable(text: string): boolean {
  return /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u.test(text);
}

/** True for two versions that are one folder on some disks. */
export function isSameVersion(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
