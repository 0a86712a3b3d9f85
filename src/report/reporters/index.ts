import type { Reporter } from '../reporter';
import json from './json';
import pretty from './pretty';

/** Every reporter there is; the first is the one for people. */
export const reporters: readonly Reporter[] = [pretty, json];
