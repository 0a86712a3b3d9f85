import type { Diagnostic } from '../../../core/diagnostic';
import { quoted } from '../../../model/fact-words';
import type { Side } from '../../side';
import { type Days, datesOf, dayNames, daysOf } from '../dates';
import { found, type Judging, placeIn } from '../judging';
import { materially } from '../promise-words';

/** Whether a material change has a date and a version of its own, and no date goes backwards. */
export function judgeDates(judging: Judging): readonly Diagnostic[] {
  return [...unchangedDate(judging), ...unchangedVersion(judging), ...backwards(judging)];
}

function unchangedDate(judging: Judging): readonly Diagnostic[] {
  const { base, head, material } = judging;
  if (material.length === 0) return [];
  const [before, now] = [daysOf(base), daysOf(head)];
  const name = dayNames.find((one) => now[one] !== undefined);
  if (name === undefined) return undated(judging, before);
  const isNew =
    name === 'effective'
      ? now.effective !== before.effective
      : dayNames.some((one) => now[one] !== undefined && now[one] !== before[one]);
  if (isNew) return [];
  return [
    found('change/date-unchanged', judging, {
      message: `${materially(material)}, and the date of the policy is still ${quoted(`${name}: ${now[name]}`)}`,
      help: advice(judging),
      at: ['policy.dates', [name]],
      fact: 'policy.dates',
      earlier: earlierDate(base, name),
    }),
  ];
}

/** A policy that never stated a date may have a version that tells the two apart. */
function undated(judging: Judging, before: Days): readonly Diagnostic[] {
  const { base, head, material } = judging;
  const version = versionOf(head);
  const hadDate = dayNames.find((name) => before[name] !== undefined);
  if (hadDate === undefined && version !== undefined && version !== versionOf(base)) return [];
  const rest = hadDate === undefined ? 'the policy states no date' : 'the policy states no date any more';
  return [
    found('change/date-unchanged', judging, {
      message: `${materially(material)}, and ${rest}`,
      help: advice(judging),
      at: ['policy', []],
      ...(hadDate === undefined ? {} : { earlier: earlierDate(base, hadDate) }),
    }),
  ];
}

function advice({ base, head }: Judging): string {
  const dates = datesOf(base, head).flatMap(({ date }) => date ?? []);
  const last = [...dates].sort().at(-1);
  const day = last === undefined ? '' : `: ${last} or later`;
  return `write the day from which the new version applies under \`policy.dates.effective\`${day}`;
}

function unchangedVersion(judging: Judging): readonly Diagnostic[] {
  const { base, head, material } = judging;
  const [before, now] = [versionOf(base), versionOf(head)];
  if (material.length === 0 || before === undefined || (now !== undefined && now !== before)) return [];
  const rest = now === undefined ? 'the policy states no version any more' : `the version is still ${quoted(now)}`;
  const earlier = base.facts.get('policy.version');
  return [
    found('change/version-unchanged', judging, {
      message: `${materially(material)}, and ${rest}`,
      at: now === undefined ? ['policy', []] : ['policy.version', ['version']],
      ...(now === undefined ? {} : { fact: 'policy.version' }),
      ...(earlier
        ? { earlier: { message: `version ${quoted(before)} in the version before`, place: earlier.place } }
        : {}),
    }),
  ];
}

function backwards(judging: Judging): readonly Diagnostic[] {
  const { base, head } = judging;
  const [before, now] = [daysOf(base), daysOf(head)];
  return dayNames.flatMap((name) => {
    const [old, day] = [before[name], now[name]];
    if (old === undefined || day === undefined || day >= old) return [];
    return [
      found('change/date-backwards', judging, {
        message: `\`${name}\` is ${day}, which is before ${old}, the day of the version before`,
        at: ['policy.dates', [name]],
        fact: 'policy.dates',
        earlier: earlierDate(base, name),
      }),
    ];
  });
}

function earlierDate(base: Side, name: keyof Days) {
  const fact = base.facts.get('policy.dates');
  return { message: 'the date of the version before', place: fact && placeIn(fact, [name]) };
}

function versionOf(side: Side): string | undefined {
  const version = side.facts.get('policy.version')?.data.version;
  return version === undefined ? undefined : String(version);
}
