import * as assert from 'uvu/assert';
import { placeOf } from '../../src/core/diagnostic';
import { link } from '../../src/model/link';
import type { Model } from '../../src/model/model';
import { parse } from '../../src/parse/parse';
import type { Artifact } from '../../src/render/artifact';
import { manifestOf as manifestMadeOf, renderManifest } from '../../src/render/manifest-file';
import type { Checked } from '../../src/render/manifest-parts/findings';
import { readManifest } from '../../src/render/read-manifest';
import type { View } from '../../src/view/types';
import { blockOf, sectionOf, viewOf } from './sample';

/** A policy with something of all that a manifest has to tell. Line and column numbers of it stand in tests. */
export const samplePolicy = `policy:
  title: Privacy & *Cookies*
  version: "1.10"
  dates: { posted: 2024-01-31, effective: 2024-02-10 }
  laws:
    gdpr: { reference: gdpr, claim: complies }
controllers:
  acme: { legalName: Acme Ltd, country: BE }
contacts:
  privacy: { role: privacy, email: [privacy@example.com] }
references:
  gdpr: { kind: law, title: General Data Protection Regulation }
audiences:
  newcomers: { label: new users }
categories:
  account:
    label: account details
    items:
      - email
      - { id: shoeSize, label: the size of your shoes, kindOf: health }
purposes:
  service: { label: provide the service }
  adverts: { label: show you advertisements, term: targeted-advertising }
recipients:
  anyone: { label: anyone }
collection:
  signup: { data: [account], purposes: [service], inferred: [purposes] }
disclosures:
  sale: { data: [account], to: [anyone], action: [sell], modality: never }
  profiling: { data: [account], to: [anyone], purposes: [adverts], hidden: true }
rights:
  access: { kind: access, also: [lodge-complaint], how: [{ via: privacy }] }
children:
  under13: { age: 13, directed: false, collects: never-knowingly }
changes:
  newcomers: { kind: effective, audience: [newcomers], from: posting }
  others: { kind: effective, after: P1M, from: posting }
statements:
  password: { kind: commitment, text: We never ask for your password. }
sections:
  - id: what
    heading: What we *know*
    show: [categories, collection, purposes.service]
  - id: others
    heading: Others
    show: [controllers, contacts, references, audiences, purposes.adverts, recipients, disclosures, policy]
    sections:
      - { id: rights, heading: Your rights, show: [rights, children, changes, statements] }
waivers:
  - { rule: core/choice-defeated, reason: it is meant so }
`;

/** A view as the policy above might be told. */
export const sampleTelling: View = viewOf({
  title: 'Privacy \\& *Cookies*',
  opening: [blockOf('10 February', { facts: ['policy.dates', 'policy.version'], anchor: 'policy.dates' })],
  sections: [
    sectionOf({
      id: 'what',
      number: '1.',
      heading: 'What we *know*',
      blocks: [
        blockOf('Hello.', { facts: ['sections.what'] }),
        blockOf('Your e-mail.', { facts: ['collection.signup', 'categories.account'], anchor: 'collection.signup' }),
        blockOf('And again.', { facts: ['categories.account'], anchor: 'categories.account' }),
      ],
    }),
    sectionOf({
      id: 'others',
      heading: 'Others',
      blocks: [blockOf('Never sold.', { facts: ['disclosures.sale'] })],
      sections: [
        sectionOf({
          id: 'rights',
          heading: 'Your rights',
          level: 3,
          blocks: [blockOf('Ask.', { facts: ['rights.access'], anchor: 'rights.access' })],
        }),
      ],
    }),
  ],
});

/** The files beside the manifest. */
export const sampleFiles: readonly Artifact[] = [
  { path: 'acme/index.html', text: '<!doctype html>\n<p>é</p>\n' },
  { path: 'acme/policy.md', text: '# Privacy\n' },
];

/** What rules have said of a policy. */
export const sampleChecked: Checked = {
  asOf: '2026-01-31',
  packs: [{ id: 'gdpr', title: 'General Data Protection Regulation', why: ['`controllers.acme` is in Belgium'] }],
  findings: [],
  waived: [],
};

/** The model of a policy in which nothing is wrong. */
export function modelOf(text: string): Model {
  const { document, diagnostics } = parse({ path: 'acme/policy.yaml', text });
  assert.ok(document, `the policy is YAML: ${diagnostics.map(({ message }) => message).join('; ')}`);
  const linked = link(document);
  const found = linked.diagnostics.map(({ span, message }) => `${placeOf(span)} ${message}`);
  assert.ok(linked.model, `the policy is sound: ${found.join('; ')}`);
  return linked.model;
}

/** The text of the manifest of a policy. */
export function manifestText(text = samplePolicy, view = sampleTelling): string {
  const manifest = manifestMadeOf({
    model: modelOf(text),
    view,
    policyId: 'acme',
    checked: sampleChecked,
    artifacts: sampleFiles,
  });
  return renderManifest(manifest).text;
}

/** The manifest of a policy, as it is read back. */
export function manifestOf(text = samplePolicy, view = sampleTelling) {
  return readManifest(manifestText(text, view));
}
