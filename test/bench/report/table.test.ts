import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { markdownTable, plainTable } from '../../../bench/report/table';

const table = suite('table');

const rows = [
  ['program', 'CPU'],
  ['policyc', '1.5'],
  ['a | b', '12'],
];

table('has columns as wide as their widest cell, numbers to the right', () => {
  assert.is(plainTable(rows, [1]), 'program  CPU\npolicyc  1.5\na | b     12\n');
});

table('is Markdown too, with bars that do not end a cell', () => {
  assert.is(markdownTable(rows, [1]), '| program | CPU |\n|---|---:|\n| policyc | 1.5 |\n| a \\| b | 12 |\n');
});

table.run();
