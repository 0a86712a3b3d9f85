/** A provision or guideline, and where it can be read. */
export interface Citation {
  readonly citation: string;
  readonly url: string;
}

const transparency = (paragraph: string): Citation => ({
  citation: `Article 29 Working Party, Guidelines on transparency (WP260 rev.01), ${paragraph}`,
  url: 'https://ec.europa.eu/newsroom/article29/items/622227',
});

const unfair: Citation = {
  citation: 'FTC Act, section 5, as in the matter of Gateway Learning Corp. (2004)',
  url: 'https://www.ftc.gov/legal-library/browse/cases-proceedings/042-3047-gateway-learning-corp-matter',
};

const newPurpose: Citation = {
  citation: 'PIPEDA Schedule 1, clause 4.2.4',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
};

const furtherUse = (law: string): Citation => ({
  citation: `${law} Article 13(3)`,
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
});

const ofEurope = (citation: Citation) => ({ gdpr: citation, 'uk-gdpr': citation });
const ofAmerica = { ccpa: unfair, caloppa: unfair, coppa: unfair, 'us-states': unfair };

/** Who asks for what a code finds, by the pack of rules of the law; the first pack that runs is cited. */
const table: Readonly<Record<string, Readonly<Record<string, Citation>>>> = {
  'change/date-unchanged': ofEurope(transparency('paragraph 29')),
  'change/notice-short': { ...ofEurope(transparency('paragraphs 30 and 31')), ...ofAmerica },
  'change/notice-weakened': { ...ofEurope(transparency('paragraphs 29 to 31')), ...ofAmerica },
  'change/consent-unasked': {
    pipeda: newPurpose,
    gdpr: furtherUse('GDPR'),
    'uk-gdpr': furtherUse('UK GDPR'),
    ...ofAmerica,
  },
};

/** The provision or guideline behind a code, where one of the laws that a policy is subject to has one. */
export function citationFor(code: string, packs: readonly string[]): Citation | undefined {
  const own = table[code] ?? {};
  return Object.entries(own).find(([pack]) => packs.includes(pack))?.[1];
}
