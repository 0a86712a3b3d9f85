import type { Span } from '../core/source';

/** No more mistakes than these are told of one text: to find the place of each takes time. */
export const maximumInText = 20;

/**
 * Where a stretch of a text stands in the source of its scalar. Quotes, escapes and folded lines may hide it: then the
 * place is the whole scalar.
 */
export function placeInText(scalar: Span, text: string, start: number, end: number): Span {
  const wanted = text.slice(start, end);
  const written = scalar.source.text.slice(scalar.start, scalar.end);
  const inText = placesOf(wanted, text);
  const inSource = placesOf(wanted, written);
  const at = inSource[inText.indexOf(start)];
  if (at === undefined || inText.length !== inSource.length) return scalar;
  return { source: scalar.source, start: scalar.start + at, end: scalar.start + at + wanted.length };
}

function placesOf(wanted: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
  return places;
}
