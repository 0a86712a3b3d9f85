import type { Pack } from './pack';
import { codeOf, type Rule } from './rule';

/** What of the rules of one pack another one does not take over, or cites by another provision. */
export interface Inheriting {
  /** Ids of rules that are left out. */
  readonly except?: readonly string[];
  /** By id, the provision in the law of the heir, where it can be read, and why it matters there. */
  readonly citations?: Readonly<Record<string, OwnWords>>;
}

/** What an heir says of a rule in words of its own. */
export interface OwnWords {
  readonly citation: string;
  readonly url?: string;
  /** Absent, what the parent says. */
  readonly why?: string;
}

/**
 * The rules of one pack as rules of another, which has taken them over: the same questions, asked of the facts that
 * concern the heir, under its own provisions. Each knows its `parent`.
 */
export function inherit(
  rules: readonly Rule[],
  pack: Pack,
  { except = [], citations = {} }: Inheriting = {},
): readonly Rule[] {
  return rules
    .filter(({ id }) => !except.includes(id))
    .map((rule) => {
      const own = Object.hasOwn(citations, rule.id) ? citations[rule.id] : undefined;
      const { url: before, from, adopted, until, ...rest } = rule;
      const url = own ? own.url : before && britishUrl(before);
      return {
        ...rest,
        pack,
        parent: codeOf(rule),
        citation: own?.citation ?? british(rule.citation),
        title: british(rule.title),
        why: own?.why ?? british(rule.why),
        fix: british(rule.fix),
        ...(url === undefined ? {} : { url }),
        ...dates({ from, adopted, until }, pack),
        check: (policy) =>
          rule.check(policy).map((finding) => ({
            ...finding,
            ...(finding.citation === undefined ? {} : { citation: own?.citation ?? british(finding.citation) }),
            ...(finding.help === undefined ? {} : { help: british(finding.help) }),
          })),
      };
    });
}

type Dates = Pick<Rule, 'from' | 'adopted' | 'until'>;

/** The dates of a rule, where they are later than the first day of the heir. */
function dates({ from, adopted, until }: { readonly [key in keyof Dates]: Dates[key] | undefined }, pack: Pack): Dates {
  const isLater = from !== undefined && (pack.from === undefined || from > pack.from);
  return {
    ...(isLater ? { from, ...(adopted === undefined ? {} : { adopted }) } : {}),
    ...(until === undefined ? {} : { until }),
  };
}

/** What is said of the GDPR, said of that of the United Kingdom. */
function british(text: string): string {
  return text.replace(/(?<!UK )\bGDPR\b/g, 'UK GDPR');
}

const regulation = /^https:\/\/eur-lex\.europa\.eu\/eli\/reg\/2016\/679\/oj(?:#art_(\d+))?$/;

/** Where an article of the regulation can be read as law of the United Kingdom; other addresses as they are. */
function britishUrl(url: string): string {
  const match = regulation.exec(url);
  if (!match) return url;
  return `https://www.legislation.gov.uk/eur/2016/679/${match[1] === undefined ? 'contents' : `article/${match[1]}`}`;
}
