import { visibleInJson } from '../../report/visible';
import type { Change } from '../change';
import { impacts } from '../change';
import type { ComparedSide, PolicyComparison } from '../comparison';
import type { DiffReporter } from '../reporter';
import type { Place } from '../side';

/** The version of the form of this report; `diff.schema.json` describes it. */
const diffVersion = 1;

/** For programs: one JSON object, of the form that `policyc schema diff` prints. */
const json: DiffReporter = {
  id: 'json',
  report({ base, head, policies }) {
    const report = {
      diffVersion,
      base: sideOf(base),
      head: sideOf(head),
      policies: policies.map(policyOf),
      summary: summaryOf(policies.flatMap(({ changes }) => changes)),
    };
    return `${visibleInJson(JSON.stringify(report, null, 2))}\n`;
  },
};

export default json;

function sideOf({ name, commit }: ComparedSide): object {
  return { name, ...(commit !== undefined && { commit }) };
}

function policyOf({ id, title, outcome, base, head, problems, changes }: PolicyComparison): object {
  return {
    id,
    title,
    outcome,
    ...(base && { base }),
    ...(head && { head }),
    ...(problems.length > 0 && { problems }),
    summary: summaryOf(changes),
    changes: changes.map(changeOf),
  };
}

/** The keys in one order, whatever order the change has them in. */
function changeOf(change: Change): object {
  const { impact, direction, rule, kind, address, formerly, field, subject, words, reason, citation, url } = change;
  return {
    impact,
    direction,
    rule,
    kind,
    address,
    ...(formerly !== undefined && { formerly }),
    ...(field && { field }),
    ...(change.formerField && { formerField: change.formerField }),
    ...(change.old !== undefined && { old: change.old }),
    ...(change.new !== undefined && { new: change.new }),
    subject,
    words,
    reason,
    ...(citation !== undefined && { citation }),
    ...(url !== undefined && { url }),
    ...(change.base && { base: placeOf(change.base) }),
    ...(change.head && { head: placeOf(change.head) }),
  };
}

function placeOf({ file, line, column }: Place): Place {
  return { file, line, column };
}

function summaryOf(changes: readonly Change[]): object {
  return Object.fromEntries(
    impacts.map((impact) => [impact, changes.filter((change) => change.impact === impact).length]),
  );
}
