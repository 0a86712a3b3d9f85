import { template } from 'handlebars/runtime';
import { builtIn } from './generated/templates';
import type { OutlineSection } from './model/model';
import type { ChangesContext } from './render/changes-context';
import type { PageTemplates } from './render/format';
import type { IndexContext } from './render/index-context';
import type { PageContext } from './render/page-context';
import type { VersionContext } from './render/version-context';
import { templateCalls } from './view/helpers';
import type { DefaultSection, LanguageTemplates, TemplateFunction } from './view/templates';

/** All that turns a model into pages: the templates of the language and the page around the text. */
export interface Templates {
  readonly language: LanguageTemplates;
  readonly page: PageTemplates;
}

/** What a page template may print. */
export function pageNames(): readonly string[] {
  return builtIn.pageNames;
}

let language: LanguageTemplates | undefined;
let pages: PageTemplates | undefined;

/** The templates that come with policyc: made once, when they are first needed. */
export function builtInTemplates(): Templates {
  return templates;
}

// A policy with mistakes needs none, and what makes them takes as long to load as to find a mistake.
const templates: Templates = {
  get language() {
    language ??= english();
    return language;
  },
  get page() {
    pages ??= page();
    return pages;
  },
};

function english(): LanguageTemplates {
  const facts = new Map<string, TemplateFunction>();
  for (const [path, write] of Object.entries(builtIn.texts(templateCalls))) {
    const kind = /^en\/facts\/(.+)\.md\.hbs$/.exec(path)?.[1];
    if (kind) facts.set(kind, write);
  }
  const sections = Object.values(builtIn.sections).map(
    ({ meta }) => meta as unknown as OutlineSection & DefaultSection,
  );
  return {
    locale: 'en',
    facts,
    words: builtIn.words,
    sections: [...sections].sort((a, b) => a.order - b.order),
  };
}

function page(): PageTemplates {
  const html = compiled('pages/html.hbs');
  const index = compiled('pages/index.hbs');
  const changes = compiled('pages/changes.hbs');
  const version = compiled('pages/version.hbs');
  return {
    html: (context: PageContext) => html(context),
    index: (context: IndexContext) => index(context),
    changes: (context: ChangesContext) => changes(context),
    changesStyles: builtIn.changesStyles,
    version: (context: VersionContext) => version(context),
    stylesheet: builtIn.stylesheet,
  };
}

function compiled(path: string) {
  return template(builtIn.pages[path] as TemplateSpecification);
}
