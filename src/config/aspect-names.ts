/** What a rule of the house can ask of a fact in words. */
export const aspectNames = [
  'kind',
  'action',
  'safeguards',
  'legalBases',
  'purposes',
  'recipients',
  'countries',
  'sources',
  'data',
  'audiences',
  'modality',
] as const;

/** The name of an aspect, which is the key of its condition. */
export type AspectName = (typeof aspectNames)[number];
