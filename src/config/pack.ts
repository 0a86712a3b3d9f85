import type { Pack } from '../lint/pack';

/** The pack of the rules that an organisation gives itself: they are about every policy that it builds. */
export const housePack: Pack = { id: 'house', title: 'house rules', laws: [], byPlace: false };
