import type { Impact } from '../../diff/change';
import { oneOf } from '../choices';
import type { Command } from '../command';
import { UsageError } from '../mishap';
import { ofForm } from '../rule-options';
import { diffFormats, readWantedOf, type WantedReport } from '../wanted-reports';

type Format = (typeof diffFormats)[number];

const limits = ['material', 'substantive', 'editorial', 'never'] as const;

interface DiffOptions {
  readonly format?: readonly WantedReport<Format>[];
  readonly failOn?: Impact | 'never';
  readonly sourceUrl?: string;
  readonly baseUrl?: string;
  readonly color?: boolean;
}

/** Says what two versions of policies state differently, and what each difference means. */
const diff: Command = {
  id: 'diff',
  summary: 'say what two versions of policies state differently, and what that means for people',
  operand: '[sides...]',
  operandSummary:
    'the base, the head (default: the working tree), and the id of one policy; a side is a folder of policies, a policy, a manifest.json, or a git revision: main, HEAD~3, v1.2:policies/acme; git:main where a path is called main too',
  options: [
    {
      flags: '--format <formats>',
      summary: `how to report: ${diffFormats.join(', ')} (default: ${diffFormats[0]}); into a file as html=changes.html; several with commas`,
      read: (given, before = []) => readWantedOf(diffFormats, given, before as readonly WantedReport<Format>[]),
    },
    {
      flags: '--fail-on <impact>',
      summary: 'the least that makes the exit code 1: material, substantive, editorial or never (default: never)',
      read: (given) => oneOf('`--fail-on`', limits, given),
    },
    {
      flags: '--source-url <address>',
      summary: 'link each change to its source, with {file}, {line} and {revision} in the address',
      read: (given) => {
        const { sourceUrl } = modelFormats();
        ofForm('`--source-url`', sourceUrl, given.replaceAll('{revision}', '1'));
        return given;
      },
    },
    {
      flags: '--base-url <address>',
      summary: 'link the page of changes to the pages of the head, which stand below this address',
      read: (given) => ofForm('`--base-url`', modelFormats().siteUrl, given),
    },
  ],
  examples: [
    ['diff main', 'what the working tree states otherwise than main'],
    ['diff v1.2 HEAD acme', 'one policy in two revisions'],
    ['diff main policies --fail-on material', 'exit code 1 where a change is material'],
    ['diff old/manifest.json policies/acme', 'what was published, and what will be'],
    ['diff main --format markdown=comment.md,html=changes.html', 'for a pull request, and for people'],
  ],
  run(words, { format: reports = [], failOn = 'never', sourceUrl, baseUrl, color }: DiffOptions, terminal) {
    const [base, head, policy, ...others] = words;
    if (base === undefined || others.length > 0) {
      throw new UsageError(
        '`policyc diff` takes a base, a head where it is not the working tree, and the id of a policy',
      );
    }
    const { diffPolicies } = require('../diff-policies') as typeof import('../diff-policies');
    return diffPolicies(
      {
        base,
        ...(head !== undefined && { head }),
        ...(policy !== undefined && { policy }),
        reports,
        color: terminal.colors(color),
        ...(failOn !== 'never' && { failOn }),
        ...(sourceUrl !== undefined && { source: sourceUrl }),
        ...(baseUrl !== undefined && { url: baseUrl }),
      },
      terminal,
    );
  },
};

export default diff;

function modelFormats(): typeof import('../../model/formats').formats {
  return (require('../../model/formats') as typeof import('../../model/formats')).formats;
}
