import type { Format } from '../format';
import fragment from './fragment';
import html from './html';
import markdown from './markdown';

/** Every format made from a view, in the order in which the files are made. */
export const formats: readonly Format[] = [html, markdown, fragment];
