import { type Diagnostic, placeOf } from '../core/diagnostic';
import { visible } from './visible';

/** What stands below the message of a finding: a word for what it is, and one line that is safe to print. */
export interface Note {
  readonly label: 'help' | 'law' | 'note';
  readonly text: string;
}

/** What to do, which provision asks for it, and the places that explain a finding, in this order. */
export function notesOf({ help, citation, url, related = [] }: Diagnostic): readonly Note[] {
  const law = citation === undefined ? url : url === undefined ? citation : `${citation} (${url})`;
  return [
    ...(help === undefined ? [] : [{ label: 'help' as const, text: visible(help) }]),
    ...(law === undefined ? [] : [{ label: 'law' as const, text: visible(law) }]),
    ...related.map(({ message, span }) => ({
      label: 'note' as const,
      text: `${visible(message)} (${visible(placeOf(span))})`,
    })),
  ];
}
