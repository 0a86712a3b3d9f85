import type { Pack } from '../../pack';

/** The rules of the privacy acts of Virginia, Colorado, Connecticut and Texas: where they apply, and since when. */
export const usStates: Pack = {
  id: 'us-states',
  title: 'privacy acts of Virginia, Colorado, Connecticut and Texas',
  from: '2023-01-01',
  territory: ['US-VA', 'US-CO', 'US-CT', 'US-TX'],
  laws: ['vcdpa', 'colorado-privacy-act', 'ctdpa', 'tdpsa'],
};
