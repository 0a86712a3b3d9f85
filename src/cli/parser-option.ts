import type { ParserId } from '../parse/parse';
import { oneOf } from './choices';
import type { Option } from './command';

const parsers: readonly ParserId[] = ['fast', 'reference'];

/** The option that says how YAML is read. */
export const parserOption: Option = {
  flags: '--parser <parser>',
  summary: 'how to read YAML: fast, or reference, which takes longer and gives the same (default: fast)',
  read: (given) => oneOf('`--parser`', parsers, given),
};

/** The parser that the user asks for, where there is one, as part of a request. */
export function parserOf(parser: ParserId | undefined): { readonly parser?: ParserId } {
  return parser === undefined ? {} : { parser };
}
