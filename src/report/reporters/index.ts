import type { Reporter } from '../reporter';
import compact from './compact';
import github from './github';
import json from './json';
import junit from './junit';
import markdown from './markdown';
import pretty from './pretty';
import sarif from './sarif';

/** Every reporter there is; the first is the one for people. */
export const reporters: readonly Reporter[] = [pretty, compact, json, sarif, github, junit, markdown];
