const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** An ISO 8601 duration in words: `14 days`, `1 year and 6 months`. What is none stays as it was written. */
export function periodWords(period: string): string {
  const found = duration.exec(period);
  const parts = units.flatMap((unit, index) => {
    const count = Number(found?.[index + 1] ?? 0);
    return count === 0 ? [] : [`${count} ${unit}${count === 1 ? '' : 's'}`];
  });
  if (parts.length === 0) return found ? '0 days' : period;
  return parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
