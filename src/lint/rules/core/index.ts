import type { Rule } from '../../rule';
import mechanismLapsed from './mechanism-lapsed';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [mechanismLapsed];

export default rules;
