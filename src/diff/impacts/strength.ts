/** Words in the order of how much they bind or permit, the least first; those of one row count the same. */
const ladders: Readonly<Record<string, readonly (readonly string[])[]>> = {
  modality: [['never'], ['reserves', 'would', 'may'], ['will'], ['does'], ['must']],
  claim: [
    ['effort', 'designed'],
    ['follows', 'observes', 'within'],
    ['complies', 'conforms', 'obliged'],
  ],
  collects: [['never'], ['never-knowingly'], ['with-consent'], ['yes']],
  required: [['optional'], ['contractual', 'required', 'statutory']],
  method: [
    ['mark', 'archive', 'return', 'dispose'],
    ['anonymise', 'deidentify'],
    ['delete', 'erase', 'destroy', 'shred'],
  ],
  party: [['first'], ['third']],
  from: [['posting'], ['notice']],
};

/** What a word is taken for when nothing is written; a fee is not asked because nothing is said of one. */
const silent: Readonly<Record<string, string>> = { modality: 'does' };

/** How far a word stands up its ladder, by the name of its field; undefined where the field has none. */
export function strengthOf(field: string, word: unknown): number | undefined {
  const name = ladderName(field);
  const meant = word ?? (field === 'fee.modality' ? undefined : silent[name]);
  const step = ladders[name]?.findIndex((words) => words.includes(String(meant))) ?? -1;
  return step < 0 ? undefined : step;
}

function ladderName(field: string): string {
  const name = field.slice(field.lastIndexOf('.') + 1);
  if (name === 'partsModality') return 'modality';
  // `deadline.from` and `keep.from` are no words of a ladder.
  return name === 'from' && field !== 'from' ? '' : name;
}

/** The length of a duration in seconds; a year has 365.25 days and a month a twelfth of that, so that P12M is P1Y. */
export function secondsIn(duration: unknown): number | undefined {
  const match =
    typeof duration === 'string'
      ? /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration)
      : undefined;
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((text) => Number(text ?? 0));
  const date = ((years ?? 0) * 12 + (months ?? 0)) * 30.4375 + (weeks ?? 0) * 7 + (days ?? 0);
  return date * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}
