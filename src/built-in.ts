import { builtIn } from './generated/templates';
import type { OutlineSection } from './model/model';
import type { PageTemplates } from './render/format';
import { pageCalls } from './render/page-calls';
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
  const pages = builtIn.pages(pageCalls);
  const written = (path: string) => pages[path] ?? missing(path);
  return {
    html: written('pages/html.hbs'),
    index: written('pages/index.hbs'),
    indexPolicy: written('pages/index-policy.hbs'),
    changes: written('pages/changes.hbs'),
    changesStyles: builtIn.changesStyles,
    version: written('pages/version.hbs'),
    stylesheet: builtIn.stylesheet,
  };
}

function missing(path: string): never {
  throw new Error(`there is no ${path}`);
}
