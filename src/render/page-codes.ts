import { errors } from '../core/code';

/** What is known of the codes of what is wrong with a theme or a page template. */
export const pageCodes = errors({
  'page/name-unknown': {
    title: 'a page template prints only what a page has',
    why: 'What a page does not have would be printed as nothing, on every page.',
    fix: 'write a name of the page that stands in `templates/pages/html.hbs`',
  },
  'page/template-invalid': {
    title: 'a page template can be read',
    why: 'No page can be made with a template that is broken, or that asks for a helper or a part that there is not.',
    fix: 'mend the template at the place named; helpers other than `if`, `unless`, `each` and `with` are not to be had',
  },
  'page/text-unescaped': {
    title: 'text goes to the page escaped',
    why: 'With three braces text of an author is taken for HTML, and a policy could put a script on the page.',
    fix: 'write two braces; three are for the stylesheet and for names that end in `Html`',
  },
  'page/theme-large': {
    title: 'a theme is small',
    why: 'It is inside of every page, and readers load it each time.',
    fix: 'shorten the theme to 64 KiB',
  },
  'page/theme-loads': {
    title: 'a theme loads nothing',
    why: 'Who reads how they are treated is not told of to others meanwhile. The page itself forbids to load anything, too.',
    fix: 'remove the address: a theme has colours, sizes and fonts that are there already',
  },
  'page/theme-markup': {
    title: 'a theme holds nothing that ends the stylesheet',
    why: 'What follows would be HTML of the page.',
    fix: 'remove `</style`, also from a comment or a text',
  },
});

/** The code of what is wrong with a theme or a page template. */
export type PageCode = keyof typeof pageCodes;
