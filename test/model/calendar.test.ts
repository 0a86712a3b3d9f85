import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { dateAfter } from '../../src/model/calendar';

const calendar = suite('calendar');

calendar('counts days and weeks over months and years', () => {
  assert.is(dateAfter('2014-04-24', 'P14D'), '2014-05-08');
  assert.is(dateAfter('2024-12-25', 'P1W'), '2025-01-01');
  assert.is(dateAfter('2024-02-28', 'P1D'), '2024-02-29');
  assert.is(dateAfter('2023-02-28', 'P1D'), '2023-03-01');
  assert.is(dateAfter('1900-02-28', 'P1D'), '1900-03-01');
  assert.is(dateAfter('2024-01-31', 'P0D'), '2024-01-31');
});

calendar('gives the last day of a month that is too short', () => {
  assert.is(dateAfter('2024-01-31', 'P1M'), '2024-02-29');
  assert.is(dateAfter('2023-01-31', 'P1M'), '2023-02-28');
  assert.is(dateAfter('2024-02-29', 'P1Y'), '2025-02-28');
  assert.is(dateAfter('2023-10-31', 'P1Y1M1D'), '2024-12-01');
  assert.is(dateAfter('2023-12-31', 'P11M'), '2024-11-30');
});

calendar('knows a whole number of days in hours, and no other', () => {
  assert.is(dateAfter('2024-02-28', 'PT48H'), '2024-03-01');
  assert.is(dateAfter('2024-02-28', 'P1DT24H'), '2024-03-01');
  assert.is(dateAfter('2024-02-28', 'PT36H'), undefined);
});

calendar('gives no date past the year 9999, however long the duration', () => {
  assert.is(dateAfter('2200-01-01', 'P99999Y99999M'), undefined);
  assert.is(dateAfter('2200-01-01', 'P99999W99999D'), '4390-04-22');
});

calendar('agrees with the calendar of the machine', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.nat(99_999), (start, days) => {
      const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + days));
      assert.is(dateAfter(start.toISOString().slice(0, 10), `P${days}D`), end.toISOString().slice(0, 10));
    }),
    { numRuns: 300 },
  );
});

calendar.run();
