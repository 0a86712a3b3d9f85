import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LongArtifact } from '../../src/render/artifact';
import type { ChangesContext } from '../../src/render/changes-context';
import type { PageInfo, PageTemplates, RenderInput } from '../../src/render/format';
import type { IndexContext, IndexPolicyContext } from '../../src/render/index-context';
import type { IndexEntry, Listed } from '../../src/render/index-file';
import { compilePage } from '../../src/render/page-template';
import type { VersionContext } from '../../src/render/version-context';
import type { Block, Section, View } from '../../src/view/types';

/** Policies of a list, each told at once. */
export function listedOf(entries: readonly IndexEntry[]): readonly Listed[] {
  return entries.map((entry) => ({ id: entry.id, entry: () => entry }));
}

/** The whole text of a file that is made in pieces. */
export function wholeText({ pieces }: LongArtifact): string {
  return [...pieces].join('');
}

const pages = resolve(__dirname, '../../templates/pages');

/** The page templates of the project, compiled from their sources. */
export function pageTemplates(): PageTemplates {
  return {
    html: compilePage(readFileSync(resolve(pages, 'html.hbs'), 'utf8')),
    index: compilePage<IndexContext>(readFileSync(resolve(pages, 'index.hbs'), 'utf8')),
    indexPolicy: compilePage<IndexPolicyContext>(readFileSync(resolve(pages, 'index-policy.hbs'), 'utf8')),
    changes: compilePage<ChangesContext>(readFileSync(resolve(pages, 'changes.hbs'), 'utf8')),
    version: compilePage<VersionContext>(readFileSync(resolve(pages, 'version.hbs'), 'utf8')),
    changesStyles: readFileSync(resolve(pages, 'changes.css'), 'utf8'),
    stylesheet: readFileSync(resolve(pages, 'style.css'), 'utf8'),
  };
}

/** Words and dates of a page in English. */
export const samplePage: PageInfo = {
  policyId: 'sample',
  words: {
    skip: 'Skip to the text',
    contents: 'Contents',
    guide: 'On this page',
    link: 'Link to ~',
    previous: 'Previous',
    next: 'Next',
    source: 'Source',
  },
  description: 'How “Sample” treats <your> data & why.',
  updated: '2024-05-31',
  effective: '2024-06-14',
  markdownFile: 'policy.md',
  manifestFile: 'manifest.json',
};

/** What a format gets for a view. */
export function inputFor(view: View, stylesheet?: string): RenderInput {
  const templates = pageTemplates();
  return { view, page: samplePage, templates: stylesheet === undefined ? templates : { ...templates, stylesheet } };
}

/** A view with nothing in it but what is given. */
export function viewOf(parts: Partial<View>): View {
  return { locale: 'en', title: 'Privacy policy', opening: [], sections: [], closing: [], ...parts };
}

/** A section of level 2 under a plain heading, with nothing in it but what is given. */
export function sectionOf(parts: Partial<Section>): Section {
  return { id: 'section', heading: 'Section', level: 2, runIn: false, blocks: [], sections: [], ...parts };
}

/** A block that says one fact. */
export function blockOf(markdown: string, parts: Partial<Block> = {}): Block {
  return { facts: ['statements.sample'], markdown, ...parts };
}

/** A policy with everything that a page can show. */
export const sampleView: View = {
  locale: 'en-GB',
  title: "Sample's privacy policy \\& promises",
  opening: [
    blockOf('Last updated on 31 May 2024.', { anchor: 'policy.updated', facts: ['policy.updated'] }),
    blockOf('We wrote this policy so that you can see **what we know** about you. Start with [your rights](#rights).', {
      facts: ['policy.scope', 'controllers.sample'],
    }),
  ],
  contents: { heading: 'Contents' },
  sections: [
    sectionOf({
      id: 'collection',
      number: '1.',
      heading: 'What we collect',
      blocks: [
        blockOf(
          'We collect:\n\n- your name;\n- your e\\-mail address, such as `a@example.com`;\n- what you tell us:\n  1. by phone;\n  2. by letter.',
          {
            anchor: 'collection.signup',
            facts: ['collection.signup', 'categories.account'],
          },
        ),
        blockOf(
          '| Data | Why | Who else gets it |\n| :--- | --- | ---: |\n| Name and address | To send what you ordered | Carriers |\n| Card number | To take the payment; we never keep it | The bank \\| its agents |',
          { anchor: 'purposes', facts: ['purposes.order', 'purposes.payment'] },
        ),
      ],
      sections: [
        sectionOf({
          id: 'cookies',
          number: '1.1',
          heading: 'Cookies',
          level: 3,
          blocks: [blockOf('We set no cookie.', { anchor: 'technologies.cookies', facts: ['technologies.cookies'] })],
        }),
        sectionOf({
          id: 'visitors',
          heading: 'Visitors of the site.',
          level: 3,
          runIn: true,
          blocks: [
            blockOf('We see your address on the network. See [cookies](#technologies.cookies).', {
              anchor: 'collection.visit',
              facts: ['collection.visit'],
            }),
            blockOf('It is gone after a day.', { anchor: 'retention.visit', facts: ['retention.visit'] }),
          ],
        }),
      ],
    }),
    sectionOf({
      id: 'rights',
      number: '2.',
      heading: 'Your *rights*',
      blocks: [
        blockOf('You can ask us for a copy of your data.\n\nWe answer within 30 days.', {
          anchor: 'rights.access',
          number: '1.',
          facts: ['rights.access'],
        }),
        blockOf('You can ask us to correct it:\n\n- in writing, or\n- by phone.', {
          anchor: 'rights.correction',
          number: '2.',
          facts: ['rights.correction'],
        }),
        blockOf('This holds for everybody.', { number: '(a)', facts: ['rights.limits'] }),
        blockOf('Write to [privacy@example.com](mailto:privacy@example.com) or see <https://example.com>.', {
          anchor: 'contacts.privacy',
          facts: ['contacts.privacy'],
        }),
      ],
    }),
  ],
  closing: [blockOf('Version 3.', { anchor: 'policy.version', facts: ['policy.version'] })],
};
