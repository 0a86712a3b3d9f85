import { asData } from '../model/facts';
import type { Data, Model } from '../model/model';
import { texts } from '../model/shown';
import { findTerm } from '../model/vocabulary';
import { text, toldUnder } from './told';

/** What the page says of itself that is not in the policy. */
export interface PageData {
  readonly title: string;
  readonly description?: string;
  readonly canonical?: string;
}

/**
 * A page and those who speak on it in the words of schema.org, as JSON that can stand in a `script` element. It says no
 * more than the facts that the page shows: what they do not state is not there.
 */
export function structuredData(model: Model, { title, description, canonical }: PageData): string {
  const [dates = {}] = toldUnder(model, 'policy.dates').values();
  const { effective, updated, posted } = dates;
  const [version] = toldUnder(model, 'policy.version').values();
  const organisations = organisationsOf(model);
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': canonical,
    url: canonical,
    name: title,
    description,
    inLanguage: model.language,
    datePublished: text(posted),
    dateModified: text(updated),
    // The time of which the page speaks: from a day on.
    temporalCoverage: typeof effective === 'string' ? `${effective}/..` : undefined,
    version: version?.version,
    about: organisations.length === 1 ? organisations[0] : organisations.length > 1 ? organisations : undefined,
  };
  return safe(JSON.stringify(data));
}

function organisationsOf(model: Model): readonly Data[] {
  const contacts = toldUnder(model, 'contacts');
  return [...toldUnder(model, 'controllers')].map(([id, { legalName, name, address, contact }]) => {
    const reached = [contacts.get(String(contact)), ...contacts.values()].find(
      (one, index) => one && (index === 0 || one.controller === id),
    );
    const emails = texts(reached?.email);
    return {
      '@type': 'Organization',
      name: name ?? legalName,
      legalName,
      address: addressOf(asData(address)),
      email: emails.length > 1 ? emails : emails[0],
    };
  });
}

/** A postal address on one line: which of its lines is the street and which the town is not stated. */
function addressOf({ lines, country }: Data): string | undefined {
  const place = typeof country === 'string' ? [findTerm('countries', country)?.label ?? country] : [];
  const all = [...texts(lines), ...place];
  return all.length > 0 ? all.join(', ') : undefined;
}

const unsafe = /[<>&\u2028\u2029]/g;

/** JSON in which nothing ends the element around it, or begins another, whoever reads it. */
function safe(json: string): string {
  return json.replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
