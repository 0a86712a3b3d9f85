/** Policies at the ends of what the schema takes, by the path of each file: wide, deep, long, of many languages, of many files. */
export function oddPolicies(): Readonly<Record<string, string>> {
  return {
    'wide/policy.yaml': policy('Wide', {
      categories: lines(120, (n) => `  c${n}: { label: data of kind ${n}, items: [name, email] }`),
      purposes: lines(120, (n) => `  p${n}: { label: do thing ${n}, term: customer-support }`),
      recipients: lines(120, (n) => `  r${n}: { label: "Recipient ${n} Inc.", country: US }`),
      collection: lines(120, (n) => `  k${n}: { data: [${names(60, (m) => `c${(n + m) % 120}`)}], purposes: [p${n}] }`),
      disclosures: lines(120, (n) => `  d${n}: { data: [c${n}], to: [r${n}], purposes: [p${(n * 7) % 120}] }`),
    }),
    'deep/policy.yaml': `${policy('Deep', {})}sections:\n${nested(1)}`,
    'long/policy.yaml': policy('Long', {
      definitions: lines(60, (n) => `  d${n}: { term: Thing Number${n}, means: a thing of the ${n}th kind }`),
      statements: lines(60, (n) => {
        const about = `  s${n}: { kind: fact, by: us, about: scope, text: `;
        return `${about}${JSON.stringify(`Thing Number${n} is told. ${prose.repeat(30)}Here it ends.`)} }`;
      }),
    }),
    ...Object.fromEntries(
      phrases.map((phrase, n) => [
        `language-${n}/policy.yaml`,
        policy(phrase, {
          categories: [`  one: { label: "${phrase}" }`],
          collection: [`  one: { data: [one], purposes: [orders] }`],
          statements: [statementOf(phrase)],
        }),
      ]),
    ),
    'windows/policy.yaml': `\ufeff${policy('Windows', {})}`.replaceAll('\n', '\r\n'),
    'many/policy.yaml': `include: [${names(49, (n) => `../shared/p${n}.yaml`)}]\n${policy('Many', {})}`,
    'also/policy.yaml': `include: [${names(49, (n) => `../shared/p${48 - n}.yaml`)}]\n${policy('Also', {})}`,
    ...Object.fromEntries(Array.from({ length: 49 }, (_, n) => [`shared/p${n}.yaml`, part(n)])),
    'chain/policy.yaml': `include: [0.yaml]\n${policy('Chain', {})}`,
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [
        `chain/${n}.yaml`,
        `${n < 39 ? `include: [${n + 1}.yaml]\n` : ''}${part(n)}`,
      ]),
    ),
  };
}

const prose =
  'We keep *this* promise — see [it](https://example.com/a_b), “quoted”, with `code`, 3 < 4 & 5 > 2; naïve 数据 данные. ';

const phrases = [
  'Политика конфиденциальности',
  '隐私政策与个人数据',
  'سياسة الخصوصية',
  'מדיניות פרטיות',
  'गोपनीयता नीति',
  'นโยบายความเป็นส่วนตัว',
  'Datenschutzerklärung äöüß',
  '👩‍👩‍👧‍👦 cafe\u0301 Ｗｉｄｅ',
];

const needed: Readonly<Record<string, string>> = {
  contacts: '  privacy: { label: our privacy team, role: privacy, email: [privacy@shop.example] }',
  categories: '  account: { label: account details, items: [email, first-name] }',
  purposes: '  orders: { label: deliver what you order, legalBasis: [{ basis: contract }] }',
  collection: '  signup: { data: [account], when: you open an account, purposes: [orders] }',
  retention: '  account: { data: [account], keep: { period: P2Y, from: your last order } }',
  rights: '  access: { kind: access, how: [{ via: privacy }] }',
};

function policy(title: string, more: Readonly<Record<string, readonly string[]>>): string {
  const keys = new Set([...Object.keys(needed), ...Object.keys(more)]);
  const parts = [...keys].map((key) =>
    [`${key}:`, ...(needed[key] ? [needed[key]] : []), ...(more[key] ?? [])].join('\n'),
  );
  const us = `policy: { title: "${title}" }\ncontrollers:\n  us: { legalName: "${title} Ltd", country: NZ }\n`;
  return `${us}${parts.join('\n')}\n`;
}

function part(number: number): string {
  return `purposes:\n  p${number}: { label: do thing ${number} }\ncollection:\n  k${number}: { data: [account], purposes: [p${number}] }\n`;
}

function nested(level: number): string {
  const indent = '    '.repeat(level - 1);
  const head = `${indent}  - id: s${level}\n${indent}    heading: Level ${level}\n`;
  if (level < 4) return `${head}${indent}    sections:\n${nested(level + 1)}`;
  return `${head}${indent}    show: [controllers, contacts, categories, purposes, collection, retention, rights]\n`;
}

function statementOf(phrase: string): string {
  return `  one: { kind: fact, by: us, about: scope, text: "${phrase}. ${phrase}, ${phrase}!" }`;
}

function lines(count: number, line: (number: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, number) => line(number));
}

function names(count: number, name: (number: number) => string): string {
  return lines(count, name).join(', ');
}
