import type { Rule } from '../../rule';
import legalBasisMissing from './legal-basis-missing';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [legalBasisMissing];

export default rules;
