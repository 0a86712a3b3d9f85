import type { Rule } from '../../rule';
import { lgpd } from './pack';

/** The rights of Article 18 are mentioned by name. */
const rule: Rule = {
  id: 'rights-article-unmentioned',
  pack: lgpd,
  title: 'the rights of Article 18 are mentioned by name',
  severity: 'error',
  citation: 'LGPD Article 9(VII)',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'The notice has to mention explicitly the rights that Article 18 contains.',
  fix: 'name the law and the article with a right: `law: lgpd, article: Article 18`',
  avoid: `
rights: # !
  brazil: { law: ~, article: ~ }`,
  prefer: `
rights:
  brazil: { law: lgpd, article: Article 18 }`,
  check: (policy) => {
    const words = policy.stated('rights').flatMap(({ data }) => [data.article, data.text, data.note]);
    const said = [...words, ...policy.printed.map(({ text }) => text)].map((one) => String(one ?? ''));
    if (said.some((one) => /\bart(?:icles?|igos?|s?\.)? ?18\b/i.test(one))) return [];
    return [{ message: 'the rights of Article 18 of the LGPD are not mentioned as such', at: ['rights'] }];
  },
};

export default rule;
