import type { DiffReporter } from '../reporter';
import json from './json';
import markdown from './markdown';
import pretty from './pretty';

/** Every reporter of differences; the first is the one for people at a terminal. */
export const diffReporters: readonly DiffReporter[] = [pretty, json, markdown];
