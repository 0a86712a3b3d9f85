/** Maps and lists may stand inside one another this many levels deep. */
export const maximumDepth = 64;

/** A file holds at most this many texts, marks, spaces and line ends: some fifty times the longest policy known. */
export const maximumLexemes = 400_000;

/** Past this many findings in a file the rest is left out, and a last finding says so. */
export const maximumFindings = 100;
