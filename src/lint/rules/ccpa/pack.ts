import { quoted } from '../../../model/fact-words';
import type { Pack } from '../../pack';
import { regionsOf } from '../../reading';
import { lawOf } from '../../subject';
import { liesIn } from '../../territory';

const californian = ['opt-out-sale', 'limit-sensitive-use', 'non-retaliation'];

/**
 * The rules of the California Consumer Privacy Act: where they apply, and since when. A policy does not say whether its
 * company is large enough for the Act; that people in California are named, or the rights of the Act granted, counts.
 */
export const ccpa: Pack = {
  id: 'ccpa',
  title: 'California Consumer Privacy Act',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5',
  from: '2020-01-01',
  territory: ['US-CA'],
  laws: ['ccpa'],
  also: (policy) =>
    policy.all('rights').flatMap((right) => {
      const { law, kind } = right.data;
      const reference = typeof law === 'string' ? policy.fact(`references.${law}`) : undefined;
      if (reference && lawOf(reference) === 'ccpa') return [`${quoted(right.address)} is given by it`];
      const isLocal = liesIn(regionsOf(policy.model, right), ['US-CA']) && californian.includes(String(kind));
      return isLocal ? [`${quoted(right.address)} is a right that it gives`] : [];
    }),
  provided: (policy) => !isPublic(policy.all('controllers')),
};

function isPublic(controllers: readonly { readonly data: Readonly<Record<string, unknown>> }[]): boolean {
  return controllers.length > 0 && controllers.every(({ data }) => data.publicBody === true);
}

/** Where a section of the California Civil Code can be read. */
export function civilCode(section: string): string {
  return `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=${section}`;
}

/** Where a section of the regulations can be read: title 11 of the California Code of Regulations. */
export function regulation(section: string): string {
  return `https://www.law.cornell.edu/regulations/california/11-CCR-${section}`;
}
