import audienceUnused from './audience-unused';
import categoryUncollected from './category-uncollected';
import channelNowhere from './channel-nowhere';
import type { Check } from './check';
import choiceDefeated from './choice-defeated';
import consentUnwithdrawable from './consent-unwithdrawable';
import definitionUnused from './definition-unused';
import disclosureUncollected from './disclosure-uncollected';
import flowContradiction from './flow-contradiction';
import idDuplicate from './id-duplicate';
import linkUnsafe from './link-unsafe';
import processorPurposeless from './processor-purposeless';
import referenceCycle from './reference-cycle';
import referenceDangling from './reference-dangling';
import referenceInProse from './reference-in-prose';
import referenceNested from './reference-nested';
import sectionDeep from './section-deep';
import sectionEmpty from './section-empty';
import showUnknown from './show-unknown';

/** All checks of `link`, one a file. */
export const checks: readonly Check[] = [
  audienceUnused,
  categoryUncollected,
  channelNowhere,
  choiceDefeated,
  consentUnwithdrawable,
  definitionUnused,
  disclosureUncollected,
  flowContradiction,
  idDuplicate,
  linkUnsafe,
  processorPurposeless,
  referenceCycle,
  referenceDangling,
  referenceInProse,
  referenceNested,
  sectionDeep,
  sectionEmpty,
  showUnknown,
];
