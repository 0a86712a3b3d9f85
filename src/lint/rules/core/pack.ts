import type { Pack } from '../../pack';

/** What every policy is held to: that it agrees with itself, and that its text says what it means. */
export const core: Pack = {
  id: 'core',
  title: 'Consistency and text',
  laws: [],
  also: () => ['it concerns every policy'],
};
