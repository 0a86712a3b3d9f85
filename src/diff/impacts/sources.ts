/** A provision or guideline, and where it can be read. */
export interface Source {
  readonly citation: string;
  readonly url: string;
}

const gdpr = 'https://eur-lex.europa.eu/eli/reg/2016/679/oj';
const civil = 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=';
const wp260 = 'Article 29 Working Party, Guidelines on transparency (WP260 rev.01)';
const wp260Url = 'https://ec.europa.eu/newsroom/article29/items/622227';

/** The laws and guidelines that the table relies on. */
export const sources = {
  newPurpose: { citation: 'GDPR Articles 13(3) and 14(4); PIPEDA Schedule 1, clause 4.2.4', url: `${gdpr}#art_13` },
  legalBasis: { citation: 'GDPR Article 13(1)(c) and (d)', url: `${gdpr}#art_13` },
  sensitive: { citation: 'GDPR Article 9; California Civil Code § 1798.140(ae)', url: `${gdpr}#art_9` },
  moreData: { citation: 'California Civil Code § 1798.100(a)(1)', url: `${civil}1798.100` },
  recipients: { citation: `${wp260}, paragraph 30`, url: wp260Url },
  transfers: { citation: `GDPR Article 13(1)(f); ${wp260}, paragraph 30`, url: wp260Url },
  controller: { citation: `${wp260}, paragraph 29; LGPD Articles 8, § 6, and 9(III)`, url: wp260Url },
  rights: { citation: `GDPR Article 13(2)(b); ${wp260}, paragraph 29`, url: wp260Url },
  spelling: { citation: `${wp260}, paragraph 29`, url: wp260Url },
  deadline: { citation: 'GDPR Article 12(3)', url: `${gdpr}#art_12` },
  fee: { citation: 'GDPR Article 12(5)', url: `${gdpr}#art_12` },
  consent: { citation: 'GDPR Articles 4(11) and 7', url: `${gdpr}#art_7` },
  withdrawal: { citation: 'GDPR Articles 7(3) and 13(2)(c)', url: `${gdpr}#art_7` },
  complaint: { citation: 'GDPR Article 13(2)(d)', url: `${gdpr}#art_13` },
  decisions: { citation: 'GDPR Articles 13(2)(f) and 22', url: `${gdpr}#art_22` },
  origin: { citation: 'GDPR Article 14(2)(f)', url: `${gdpr}#art_14` },
  obligation: { citation: 'GDPR Article 13(2)(e)', url: `${gdpr}#art_13` },
  retention: { citation: 'GDPR Article 13(2)(a); California Civil Code § 1798.100(a)(3)', url: `${gdpr}#art_13` },
  sale: { citation: 'California Civil Code §§ 1798.120(b) and 1798.140(ad)', url: `${civil}1798.120` },
  security: { citation: 'GDPR Article 32', url: `${gdpr}#art_32` },
  brokenPromise: {
    citation: 'FTC Act, section 5; In re Gateway Learning Corp., 138 F.T.C. 443 (2004)',
    url: 'https://www.law.cornell.edu/uscode/text/15/45',
  },
  children: {
    citation: '16 CFR § 312.5(a)(1)',
    url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.5',
  },
  notice: {
    citation: 'California Business and Professions Code § 22575(b)(3)',
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  },
} as const satisfies Readonly<Record<string, Source>>;
