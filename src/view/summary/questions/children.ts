import { deniesChildren } from '../../../model/answers';
import { answered } from '../lines';
import type { Question } from '../question';

/** What holds for children. */
const children: Question = {
  id: 'children',
  onlyStated: true,
  answer(asking) {
    const facts = asking.facts('children');
    const told = facts.flatMap((fact) => ['directed', 'main'].map((part) => asking.sentence(fact, part)));
    const answer = answered(asking, [...new Set(told.filter((text) => text !== ''))], facts);
    const denies = answer.state === 'stated' && facts.every(({ data }) => deniesChildren(data));
    return denies ? { ...answer, state: 'denied' } : answer;
  },
};

export default children;
