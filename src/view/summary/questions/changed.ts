import { dateInWords } from '../../english/time';
import { answered } from '../lines';
import type { Question } from '../question';

/** When the policy changed, and from when it holds. */
const changed: Question = {
  id: 'changed',
  answer(asking) {
    const { model } = asking.telling;
    const { date } = asking.telling.words;
    const dates = model.facts.get('policy.dates');
    const version = model.facts.get('policy.version');
    const said = dates ? asking.read(dates) : {};
    const told = ['updated', 'posted', 'effective'].filter((name) => typeof said[name] === 'string');
    const lines = told.map(
      (name) => `${date?.[name] ?? name}: ${dateInWords(String(said[name]), model.outline.date?.format)}`,
    );
    if (version) lines.push(`${date?.version ?? 'version'}: ${String(asking.read(version).version)}`);
    return answered(asking, lines, [...(dates ? [dates] : []), ...(version ? [version] : [])]);
  },
};

export default changed;
