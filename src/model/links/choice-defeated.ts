import type { Path } from '../../core/source';
import { quoted } from '../fact-words';
import type { LinkContext } from '../link-context';
import type { Fact } from '../model';
import { placedTexts, texts } from '../shown';
import type { Check, Finding } from './check';

const code = 'core/choice-defeated';

/** One choice that undoes another, and where it says so. */
interface Defeat {
  readonly by: Fact;
  readonly of: Fact;
  readonly path: Path;
}

/** No choice stops working because another is used, or because one that it requires does. */
const check: Check = {
  id: 'choice-defeated',
  codes: {
    [code]: {
      severity: 'warning',
      title: 'using one choice stops no other from working',
      why: 'Who refuses all cookies and then sets a cookie that remembers an opt-out has opted out of nothing, and does not know it.',
      fix: 'tell the reader under `caveats` of both which one to use and in which order, and waive this finding; or let one work without the other',
      avoid: `
choices:
  noCookies: {kind: browser-setting, to: refuse all cookies, defeats: [optOut]} # !
  optOut: {kind: opt-out, to: set an opt-out cookie}
`,
      prefer: `
choices:
  noCookies: {kind: browser-setting, to: refuse all cookies, defeats: [optOut], caveats: [opt out before you use it]}
  optOut: {kind: opt-out, to: set an opt-out cookie, caveats: [it ends when you refuse all cookies]}
waivers:
  - {rule: core/choice-defeated, reason: both say in which order to use them}
`,
    },
  },
  needs: [],
  find(context) {
    const choices = context.factsOf('choices');
    const defeats = choices.flatMap((choice) => defeatsBy(context, choice));
    return [
      ...defeats.map((defeat) => direct(context, defeat)),
      ...choices.flatMap((choice) => throughOthers(context, choice, defeats)),
    ];
  },
};

export default check;

const help =
  'tell the reader under `caveats` of both which one to use and in which order, and waive this finding; or let one work without the other';

function defeatsBy(context: LinkContext, by: Fact): readonly Defeat[] {
  return placedTexts(by.data.defeats).flatMap(({ text, index }) => {
    const of = context.meant('choices', text);
    return of ? [{ by, of, path: [...by.path, 'defeats', index] }] : [];
  });
}

function direct(context: LinkContext, { by, of, path }: Defeat): Finding {
  const itself = by === of;
  return {
    code,
    message: itself
      ? `${quoted(by.address)} is said to stop itself from working`
      : `using ${quoted(by.address)} stops ${quoted(of.address)} from working`,
    help,
    span: context.spanOf(path),
    fact: by.address,
    ...(itself ? {} : { related: [{ message: 'the choice that stops working', span: context.keySpanOf(of.path) }] }),
  };
}

/** A choice that requires another is undone by what undoes the other; what is said to defeat it is told already. */
function throughOthers(context: LinkContext, choice: Fact, defeats: readonly Defeat[]): Finding[] {
  const told = new Set(defeats.filter(({ of }) => of === choice).map(({ by }) => by));
  return placedTexts(choice.data.requires).flatMap(({ text, index }) => {
    const needed = requiredFrom(context, text);
    return defeats
      .filter(({ of, by }) => needed.has(of) && !told.has(by))
      .map(({ by, of, path }) => {
        told.add(by);
        return {
          code,
          message: `${quoted(choice.address)} needs ${quoted(of.address)}, and using ${quoted(by.address)} stops that from working`,
          help,
          span: context.spanOf([...choice.path, 'requires', index]),
          fact: choice.address,
          related: [{ message: `${quoted(by.address)} says so here`, span: context.spanOf(path) }],
        };
      });
  });
}

function requiredFrom(context: LinkContext, id: string): ReadonlySet<Fact> {
  const first = context.meant('choices', id);
  const found = new Set(first ? [first] : []);
  // A set grows while it is gone through: what is added is visited too.
  for (const each of found) {
    for (const next of texts(each.data.requires)) {
      const fact = context.meant('choices', next);
      if (fact) found.add(fact);
    }
  }
  return found;
}
