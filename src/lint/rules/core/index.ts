import type { Rule } from '../../rule';
import changeUnannounced from './change-unannounced';
import controllerUnshown from './controller-unshown';
import dateUnstated from './date-unstated';
import frameworkForeign from './framework-foreign';
import jurisdictionUnnamed from './jurisdiction-unnamed';
import liabilityDisclaimed from './liability-disclaimed';
import mechanismLapsed from './mechanism-lapsed';
import negationUntyped from './negation-untyped';
import pageUnlinked from './page-unlinked';
import placeholderLeft from './placeholder-left';
import policyOld from './policy-old';
import qualifiersDense from './qualifiers-dense';
import retentionVague from './retention-vague';
import sectionNumberWritten from './section-number-written';
import securityAbsolute from './security-absolute';
import termDrift from './term-drift';
import termUndefined from './term-undefined';
import textGarbled from './text-garbled';

/** The rules that every policy is held to: what it must say of itself, what it may not rest on, and how it is written. */
const rules: readonly Rule[] = [
  dateUnstated,
  policyOld,
  controllerUnshown,
  jurisdictionUnnamed,
  mechanismLapsed,
  frameworkForeign,
  changeUnannounced,
  retentionVague,
  liabilityDisclaimed,
  securityAbsolute,
  negationUntyped,
  qualifiersDense,
  termUndefined,
  termDrift,
  textGarbled,
  placeholderLeft,
  sectionNumberWritten,
  pageUnlinked,
];

export default rules;
