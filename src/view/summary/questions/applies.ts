import type { Fact } from '../../../model/model';
import { capital } from '../../english/nouns';
import type { Asking } from '../asking';
import { answered, sentences } from '../lines';
import type { Question } from '../question';
import { scopeOf } from '../scope';

/** When a change of the policy begins to hold. */
const applies: Question = {
  id: 'applies',
  onlyStated: true,
  answer(asking) {
    const facts = asking.facts('changes').filter((fact) => asking.value(fact, 'kind') === 'effective');
    const lines = sentences(asking, facts).map((line) => withoutPointers(asking, line, facts));
    return answered(asking, lines, facts);
  },
};

export default applies;

/** A sentence on “such changes” as one on changes. */
function withoutPointers(asking: Asking, line: string, facts: readonly Fact[]): string {
  const changes = asking.word('anyChanges');
  let said = line;
  for (const fact of facts) {
    const scope = String(asking.read(fact).scope ?? '');
    if (scope === '' || scopeOf(asking, fact) !== '') continue;
    if (said.startsWith(capital(scope))) said = `${capital(changes)}${said.slice(scope.length)}`;
    else said = said.replace(`, ${scope} `, () => `, ${changes} `);
  }
  return said;
}
