import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { dateInWords, frequency, period } from '../../../src/view/english/time';

const time = suite('time');

time('for how long', () => {
  const periods = {
    P1D: '1 day',
    P14D: '14 days',
    P2W: '2 weeks',
    P1M: '1 month',
    P1Y6M: '1 year and 6 months',
    P1Y2M3D: '1 year, 2 months and 3 days',
    PT24H: '24 hours',
    PT1M: '1 minute',
    P1MT1M: '1 month and 1 minute',
  };
  for (const [duration, words] of Object.entries(periods)) assert.is(period(duration), words);
});

time('for how many business days', () => {
  assert.is(period('P20D', { business: true }), '20 business days');
  assert.is(period('P1D', { business: true }), '1 business day');
  assert.is(period('P1M', { business: true }), '1 month');
});

time('from the shortest to the longest', () => {
  assert.is(period('P20D', { from: 'P10D', business: true }), '10 to 20 business days');
  assert.is(period('P30D', { from: 'P7D' }), '7 to 30 days');
  assert.is(period('P1M', { from: 'P1W' }), '1 week to 1 month');
});

time('how often', () => {
  const frequencies = {
    P1D: 'once a day',
    P1M: 'once a month',
    P1Y: 'once a year',
    PT1H: 'once an hour',
    P2W: 'every 2 weeks',
    P6M: 'every 6 months',
    P1Y6M: 'every 1 year and 6 months',
  };
  for (const [duration, words] of Object.entries(frequencies)) assert.is(frequency(duration), words);
});

time('on which day', () => {
  assert.is(dateInWords('2026-01-31'), 'January 31, 2026');
  assert.is(dateInWords('2026-01-31', 'month-day-year'), 'January 31, 2026');
  assert.is(dateInWords('2025-12-01', 'day-month-year'), '1 December 2025');
  assert.is(dateInWords('2025-12-01', 'iso'), '2025-12-01');
});

time.run();
