import { makeValidator, type Validator } from '../generated/policy-validator';
import { type Constraint, wholePolicy } from './constraints';
import { formats } from './formats';

/** What a kind of file may hold. */
export interface Grammar {
  /** Its schema, without references or with such as lead into that of policies. */
  readonly whole: Constraint;
  /** The validator that is made of the schema. */
  readonly validator: Validator;
  /** What the whole is called in a sentence: `the policy`. */
  readonly called: string;
}

/** The grammar of one file of a policy. */
export const policyGrammar: Grammar = {
  whole: wholePolicy,
  validator: makeValidator(formats),
  called: 'the policy',
};
