import { builtInTemplates } from '../../src/built-in';
import type { Change } from '../../src/diff/change';
import type { ChangedPolicy, ChangesMaking } from '../../src/render/changes-page';

/** What a page of changes is made with in English. */
export const making: ChangesMaking = {
  locale: 'en',
  words: builtInTemplates().language.words,
  page: builtInTemplates().page,
};

const common = {
  address: 'retention.logs',
  impact: 'material',
  direction: 'weaker',
  rule: 'retention-longer',
} as const;

/** Changes of every kind and impact, as a page may have to show them. */
export const changes: readonly Change[] = [
  {
    ...common,
    kind: 'changed',
    subject: 'how long we keep logs',
    words: 'kept for 14 days → 30 days',
    reason: 'data is kept longer than people were told',
    citation: 'GDPR Article 13(2)(a)',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  {
    ...common,
    kind: 'added',
    address: 'processors.mail',
    subject: 'the processor “Mailer”',
    words: 'added: what they do: send our mail; where: the United States',
    reason: 'data goes to somebody new',
  },
  {
    ...common,
    kind: 'removed',
    address: 'rights.erasure',
    subject: 'the right to erasure',
    words: 'removed: answered within 30 days',
    reason: `people lose a right, ${'and this is a long reason '.repeat(8)}`.trim(),
  },
  {
    ...common,
    kind: 'renamed',
    address: 'purposes.orders',
    impact: 'editorial',
    subject: 'the purpose “deliver what you order”',
    words: 'only the id changed: “order” → “orders”',
    reason: 'the content is the same',
  },
  {
    ...common,
    kind: 'changed',
    address: 'contacts.privacy',
    impact: 'substantive',
    subject: 'the contact “our privacy team”',
    words: `e-mail ${'a'.repeat(80)}@shop.example → privacy@shop.example`,
    reason: 'people write elsewhere',
  },
];

/** Two policies: one with changes of all kinds, one that is new. */
export const sample: readonly ChangedPolicy[] = [
  {
    title: 'Privacy Policy',
    changes,
    base: { title: 'Privacy Notice', version: '1.0', date: '2026-01-01', href: '../1.0/index.html' },
    head: { title: 'Privacy Policy', version: '1.1', date: '2026-03-01', href: 'index.html' },
  },
  {
    title: 'Cookies',
    changes: [
      {
        ...common,
        kind: 'added',
        address: 'policy',
        subject: 'the policy “Cookies”',
        words: 'added',
        reason: 'it is new',
      },
    ],
    head: { title: 'Cookies' },
  },
];
