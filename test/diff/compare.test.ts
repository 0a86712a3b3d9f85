import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Difference } from '../../src/diff/change';
import { compare } from '../../src/diff/compare';
import type { Side, SideFact } from '../../src/diff/side';
import { sideOfData } from './sides';
import { policy, type Said, sectioned } from './small-policy';

const comparing = suite('diff: compare');

comparing('a fact that came, one that went, and a field of one, each once, in the order of the head', () => {
  const head = { purposes: { adverts: { label: 'show you advertisements' }, service: { label: 'run the service' } } };
  assert.equal(told({}, head), [
    'added purposes.adverts',
    'changed purposes.service label: provide the service → run the service',
  ]);
  assert.equal(told(head, {}), [
    'removed purposes.adverts',
    'changed purposes.service label: run the service → provide the service',
  ]);
});

comparing('one difference for each item of a list that came or went, and one for its order', () => {
  const items = (...words: readonly unknown[]) => ({
    categories: { account: { label: 'account details', items: words } },
  });
  assert.equal(told(items('email', 'age'), items('phone', 'age', 'postal-address')), [
    'removed categories.account items.0: email → ',
    'added categories.account items.0:  → phone',
    'added categories.account items.2:  → postal-address',
  ]);
  assert.equal(told(items('email', 'age', 'phone'), items('phone', 'email', 'age')), [
    'moved categories.account items: email,age,phone → phone,email,age',
  ]);
});

comparing('words of an own item are a change of it, another id is another item, and its kind may be spelled', () => {
  const items = (...words: readonly unknown[]) => ({
    categories: { account: { label: 'account details', items: words } },
  });
  const size = { id: 'size', label: 'shoe size' };
  assert.equal(told(items('age', size), items({ ...size, label: 'size of your shoes' }, 'age')), [
    'changed categories.account items.0.label: shoe size → size of your shoes',
    'moved categories.account items: age,[object Object] → [object Object],age',
  ]);
  assert.equal(
    told(items(size), items({ id: 'weight', label: 'weight' })).map((one) => one.split(':')[0]),
    ['removed categories.account items.0', 'added categories.account items.0'],
  );
  assert.equal(
    told(items('email'), items({ id: 'mail', label: 'your address', kindOf: 'email' })).map((one) => one.split(':')[0]),
    ['changed categories.account items.0'],
  );
});

comparing('a record keeps its identity by its key wherever it stands', () => {
  const bases = (...legalBasis: readonly unknown[]) => ({
    purposes: { service: { label: 'provide the service', legalBasis } },
  });
  const [contract, consent] = [{ basis: 'contract' }, { basis: 'consent', when: 'you are asked' }];
  assert.equal(told(bases(contract, consent), bases({ ...consent, when: 'you agree' }, contract)), [
    'changed purposes.service legalBasis.0.when: you are asked → you agree',
    'moved purposes.service legalBasis: [object Object],[object Object] → [object Object],[object Object]',
  ]);
  assert.equal(
    compare(policy(bases(contract, consent)), policy(bases({ ...consent, when: 'you agree' }, contract)))[0]
      ?.formerField,
    ['legalBasis', 1, 'when'],
  );
  assert.equal(told(bases(contract), bases({ basis: 'consent' })), [
    'changed purposes.service legalBasis.0.basis: contract → consent',
  ]);
});

comparing('an id that became another is a rename, and those that refer to it do not change', () => {
  const one = {
    recipients: { post: { label: 'postal services' } },
    disclosures: { mail: { data: ['account'], to: ['post'], text: 'See {{recipients.post}}.' } },
  };
  const other = {
    recipients: { carriers: { label: 'postal services' } },
    disclosures: { mail: { data: ['account'], to: ['carriers'], text: 'See {{recipients.carriers}}.' } },
  };
  assert.equal(told(one, other), ['renamed recipients.carriers (recipients.post)']);
});

comparing('a rename is found through the renames that it refers to, however long the chain', () => {
  const chain = (prefix: string, last: string) => {
    const definitions = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `${prefix}${index}`,
        {
          term: `Term ${index % 2}`,
          means: 'the same',
          ...(index < 29 ? { sameAs: `${prefix}${index + 1}` } : { note: last }),
        },
      ]),
    );
    return { definitions };
  };
  const found = compare(policy(chain('a', 'End.')), policy(chain('b', 'End.')));
  assert.is(found.length, 30);
  assert.ok(found.every(({ kind }) => kind === 'renamed'));
});

comparing('of several that say the same the first becomes the first', () => {
  const one = { recipients: { a: { label: 'banks' }, b: { label: 'banks' } } };
  const other = { recipients: { c: { label: 'banks' }, d: { label: 'banks' }, e: { label: 'banks' } } };
  assert.equal(told(one, other), [
    'renamed recipients.c (recipients.a)',
    'renamed recipients.d (recipients.b)',
    'added recipients.e',
  ]);
});

comparing('one name, one thing: renamed and changed; another name is another thing', () => {
  const one = { processors: { stripe: { label: 'Stripe', does: ['process payments'] } } };
  assert.equal(told(one, { processors: { payments: { label: 'Stripe', does: ['process all payments'] } } }), [
    'renamed processors.payments (processors.stripe)',
    'changed processors.payments does.0: process payments → process all payments',
  ]);
  assert.equal(told(one, { processors: { adyen: { label: 'Adyen', does: ['process payments'] } } }), [
    'removed processors.stripe',
    'added processors.adyen',
  ]);
});

comparing('title and language are facts', () => {
  const head = { policy: { title: 'Notice', language: 'fr' } };
  assert.equal(told({}, head), [
    'changed policy.title title: Privacy → Notice',
    'changed policy.language language: en → fr',
  ]);
  assert.equal(told({}, { policy: { title: 'Privacy', language: 'en' } }), []);
});

comparing('sections: heading, place, order and what they show, by id', () => {
  const rights = { id: 'rights', heading: 'Your rights', show: ['rights'] };
  const data = { id: 'data', heading: 'Data', show: ['categories', 'collection'] };
  const others = { id: 'others', heading: 'Others', show: ['purposes'] };
  assert.equal(
    told(
      sectioned(rights, data),
      sectioned({ ...rights, heading: 'What you can ask' }, { ...data, show: ['categories'] }),
    ),
    ['changed sections.rights heading: Your rights → What you can ask', 'removed sections.data show.1: collection → '],
  );
  assert.equal(told(sectioned(rights, data, others), sectioned(data, others, rights)), ['moved sections.rights']);
  assert.equal(told(sectioned(rights, data, others), sectioned(rights, { ...data, sections: [others] })), [
    'moved sections.others',
  ]);
  assert.equal(told(sectioned(rights, data), sectioned(rights, { ...data, id: 'what' })), [
    'renamed sections.what (sections.data)',
  ]);
  assert.equal(told({}, sectioned(rights)), ['added sections']);
});

comparing('the work grows with the number of facts: each is read a few times, whatever changed', () => {
  for (const mutate of [renameAll, changeAll]) {
    const [few, many] = [200, 4000].map((count) => readsFor(count, mutate));
    assert.ok((many ?? 0) <= (few ?? 0) * 21, `${few} reads for 200 facts, ${many} for 4000`);
  }
});

comparing.run();

function told(base: Said, head: Said): readonly string[] {
  return compare(policy(base), policy(head)).map(inLine);
}

function inLine({ kind, address, formerly, field, old, new: now }: Difference): string {
  const values = field === undefined ? '' : ` ${field.join('.')}: ${old ?? ''} → ${now ?? ''}`;
  return `${kind} ${address}${formerly === undefined ? '' : formerly === address ? '' : kind === 'renamed' ? ` (${formerly})` : ''}${values}`;
}

/** How often the content of facts is looked at while two policies of so many facts are compared. */
function readsFor(count: number, mutate: (index: number) => readonly [string, string]): number {
  const chained = (idOf: (index: number) => string, textOf: (index: number) => string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        idOf(index),
        { term: 'Term', means: textOf(index), ...(index + 1 < count ? { sameAs: idOf(index + 1) } : {}) },
      ]),
    );
  let reads = 0;
  const counted = (side: Side): Side => ({
    ...side,
    facts: new Map(
      [...side.facts].map(([address, fact]) => {
        const { data, ...rest } = fact;
        const get = () => {
          reads++;
          return data;
        };
        const watched = Object.defineProperty({ ...rest }, 'data', { get, enumerable: true });
        return [address, watched as SideFact];
      }),
    ),
  });
  const plain = { policy: { title: 'Privacy' } };
  const base = sideOfData({
    ...plain,
    definitions: chained(
      (index) => `d${index}`,
      (index) => `thing ${index % 7}`,
    ),
  });
  const head = sideOfData({
    ...plain,
    definitions: chained(
      (index) => mutate(index)[0],
      (index) => mutate(index)[1],
    ),
  });
  assert.is(compare(counted(base), counted(head)).length, count);
  return reads;
}

function renameAll(index: number): readonly [string, string] {
  return [`e${index}`, `thing ${index % 7}`];
}

function changeAll(index: number): readonly [string, string] {
  return [`d${index}`, `other ${index}`];
}
