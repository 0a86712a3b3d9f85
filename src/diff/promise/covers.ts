/** Whether what is said for some audiences, or for everybody where none is named, is said for all of others. */
export function covers(said: readonly string[] | undefined, asked: readonly string[] | undefined): boolean {
  if (said === undefined) return true;
  return asked?.every((id) => said.includes(id)) ?? false;
}

/** Whether somebody can be in both, where no audience means everybody. */
export function overlap(one: readonly string[] | undefined, other: readonly string[] | undefined): boolean {
  return one === undefined || other === undefined || one.some((id) => other.includes(id));
}
