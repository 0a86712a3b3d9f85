import type { Rule } from '../../rule';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [];

export default rules;
