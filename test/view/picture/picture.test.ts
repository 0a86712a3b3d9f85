import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Drawing, Picture } from '../../../src/view/picture/types';
import { viewed } from '../viewed';

const picture = suite('the picture of the flows');

const base = `
categories:
  account: { label: account details, items: [name] }
  usage: { label: usage data, items: [ip-address] }
  card: { label: card number, kind: payment-card-number }
purposes:
  service: { label: run the service }
  billing: { label: send bills }
recipients:
  bank: { label: our bank }
  police: { label: the police }
audiences:
  sellers: { label: Sellers }
  buyers: { label: Buyers }
collection:
  main: { data: [account, usage], purposes: [service] }
`;

function pictureOf(more: string): Picture | undefined {
  return viewed(base + more).view.picture;
}

/** The lines of all drawings, told by the labels of their ends: `account details > run the service`. */
function lines(shown: Picture | undefined): readonly string[] {
  return (shown?.drawings ?? []).flatMap((drawing) =>
    drawing.edges.map(({ from, to }) => `${label(drawing, from)} > ${label(drawing, to)}`),
  );
}

function label(drawing: Drawing, id: string): string {
  const node = drawing.nodes.find((one) => one.id === id);
  return [...(node?.note ? [`${node.note}:`] : []), ...(node?.labels ?? [])].join(' | ');
}

function row(shown: Picture | undefined, start: string): string {
  return shown?.table.markdown.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '';
}

picture('draws what collections, purposes, disclosures and processors state', () => {
  const shown = pictureOf(`
disclosures:
  bills: { data: [card], purposes: [billing], to: [bank] }
processors:
  host: { label: Hostess Ltd, does: [keep our machines], data: [usage] }
`);
  assert.equal(lines(shown), [
    'Usage data > Keep our machines',
    'Keep our machines > Hostess Ltd',
    'Account details > Run the service',
    'Usage data > Run the service',
    'Card number > Send bills',
    'Send bills > Our bank',
  ]);
});

picture(
  'leads data past the purposes where a disclosure states none, and says in the table that none is stated',
  () => {
    const shown = pictureOf('disclosures:\n  law: { data: [account], to: [police], modality: may }\n');
    assert.ok(lines(shown).includes('Account details > The police'));
    assert.is(
      row(shown, 'Account details | Not'),
      '| Account details | Not stated | The police | [May be disclosed](#disclosures.law) |',
    );
  },
);

picture('draws no flow that is denied, and the table says that it never happens', () => {
  const shown = pictureOf(`
disclosures:
  bills: { data: [card], purposes: [billing], to: [bank] }
  sale: { data: [account], to: [police], action: [sell], modality: never }
`);
  assert.not.ok(lines(shown).some((line) => line.endsWith('The police')));
  assert.match(row(shown, 'Account details | Not stated'), 'The police | [Never sold](#disclosures.sale)');
});

picture('keeps the hedge and says that there are conditions', () => {
  const shown = pictureOf(`
disclosures:
  bills: { data: [card], purposes: [billing], to: [bank], when: you pay, modality: may, action: [share] }
`);
  assert.match(row(shown, 'Card number'), '[May be shared, under conditions](#disclosures.bills)');
});

const happens = (fields: string) =>
  /\[([^\]]*)\]\(#disclosures\.x\)/.exec(
    pictureOf(`
disclosures:
  bills: { data: [card], purposes: [billing], to: [bank] }
  x: { data: [account], to: [police], action: [sell], ${fields} }
`)?.table.markdown ?? '',
  )?.[1];

picture('says of a denial what limits it, and never that it happens under conditions', () => {
  assert.is(happens('modality: never, except: [with your consent]'), 'Never sold, with exceptions');
  assert.is(happens('modality: never, applies: { regions: [California] }'), 'Never sold, for some people');
  assert.is(happens('modality: never, applies: { audiences: [sellers] }'), 'Never sold, for some people');
  assert.is(happens('modality: never, applies: { products: [the app] }'), 'Never sold, in certain cases only');
  assert.is(happens('modality: never, when: you are a minor'), 'Never sold, in certain cases only');
  assert.is(happens('modality: never, consideration: money'), 'Never sold, in certain cases only');
  assert.is(happens('modality: never, qualifier: as a business'), 'Never sold (as a business)');
  assert.is(happens('requested: false'), 'Sold');
  assert.is(happens('qualifier: at the earliest, when: you agree'), 'Sold, under conditions');
  assert.is(happens('qualifier: from time to time'), 'Sold (from time to time)');
});

picture('says of every kind of fact what limits its denial', () => {
  const shown = pictureOf(`
disclosures:
  bills: { data: [card], purposes: [billing], to: [bank] }
processors:
  host: { label: Hostess Ltd, does: [keep our machines], modality: never, when: you are a minor }
technologies:
  cookie: { kind: cookie, label: cookies, data: [usage], purposes: [billing], modality: never, where: in our app }
transfers:
  abroad: { data: [account], recipients: [bank], to: [US], modality: never, except: [with your consent] }
`)?.table.markdown;
  assert.match(shown ?? '', 'Never engaged to help with this, in certain cases only');
  assert.match(shown ?? '', 'Never used, in certain cases only');
  assert.match(shown ?? '', 'Never transferred, with exceptions');
  const knowing = '  no: { data: [card], purposes: [billing], knowingly: true, modality: never }\n';
  const more = '  yes: { data: [card], purposes: [billing] }\n';
  assert.match(viewed(base + knowing + more).view.picture?.table.markdown ?? '', 'Never knowingly collected');
});

picture('does not draw what a recipient does for itself as what it is engaged for', () => {
  const shown = pictureOf(`
processors:
  host: { label: Hostess Ltd, does: [keep our machines], ownPurposes: [train its models], modality: may }
  ads: { label: Ads Ltd, ownPurposes: [show advertisements] }
`);
  assert.not.ok(lines(shown).some((line) => /Train|advertisements/i.test(line)));
  assert.match(
    row(shown, 'Not stated | Keep'),
    '[May be engaged to help with this; the information may also be used for the recipient’s own purposes: train its models]',
  );
  assert.match(
    row(shown, 'Not stated | Not'),
    'Ads Ltd | [The information may also be used for the recipient’s own purposes: show advertisements]',
  );
});

picture('tells recipients with the same label apart by what they do', () => {
  const shown = pictureOf(`
processors:
  one: { label: organizations, does: [check cards] }
  two: { label: organizations, does: [send mail] }
  three: { label: carriers, does: [carry parcels] }
`);
  const boxes = shown?.drawings.flatMap(({ nodes }) => nodes.filter(({ column }) => column === 2));
  assert.equal(
    boxes?.flatMap(({ labels }) => labels),
    ['Organizations that check cards', 'Organizations that send mail', 'Carriers'],
  );
});

picture('lets no line suggest what nobody states: a purpose is drawn apart where its flows differ', () => {
  const shown = pictureOf('disclosures:\n  bills: { data: [card], purposes: [service], to: [bank] }\n');
  const [drawing] = shown?.drawings ?? [];
  assert.is(drawing?.nodes.filter(({ labels }) => labels.includes('Run the service')).length, 2);
  assert.is(lines(shown).filter((line) => line === 'Run the service > Our bank').length, 1);
});

picture('tells the data of one group of people from that of another', () => {
  const shown = pictureOf(`
disclosures:
  one: { audience: [sellers], data: [account], to: [buyers] }
  two: { audience: [buyers], data: [account], to: [sellers] }
`);
  assert.ok(lines(shown).includes('Sellers: | Account details > Buyers'));
  assert.ok(lines(shown).includes('Buyers: | Account details > Sellers'));
});

picture('shows who sees whose data: what is stated, what is denied, what is neither', () => {
  const shown = pictureOf(`
disclosures:
  one: { audience: [sellers], data: [account], to: [buyers], action: [share] }
  two: { audience: [buyers], data: [usage], to: [sellers], modality: never }
`);
  assert.is(
    shown?.matrix?.block.markdown,
    [
      '| Whose data | Sellers | Buyers |',
      '| --- | --- | --- |',
      '| Sellers | Not stated | Yes: account details |',
      '| Buyers | Never: usage data | Not stated |',
    ].join('\n'),
  );
  assert.equal(shown?.matrix?.block.facts, ['disclosures.one', 'disclosures.two']);
});

picture('leaves hidden facts and inferred fields out', () => {
  const shown = pictureOf(`
disclosures:
  bills: { data: [card], purposes: [billing], to: [bank], inferred: [purposes] }
  secret: { data: [card], to: [police], hidden: true }
`);
  assert.ok(lines(shown).includes('Card number > Our bank'));
  assert.not.ok(lines(shown).some((line) => /Send bills|police/.test(line)));
});

picture('is absent where the facts state fewer than three lines, and where the outline asks for none', () => {
  assert.is(pictureOf(''), undefined);
  const flows = 'disclosures:\n  bills: { data: [card], purposes: [billing], to: [bank] }\n';
  assert.ok(pictureOf(flows));
  assert.is(pictureOf(`${flows}outline: { picture: false }\n`), undefined);
});

const purposes = (count: number) => Array.from({ length: count }, (_, index) => `aim${index}`);
const many = (count: number) =>
  purposes(count)
    .map((id) => `  ${id}: { label: do ${id} }`)
    .join('\n');

picture('lets what has the same lines share a node where a column is full', () => {
  const text = base
    .replace('purposes:\n', `purposes:\n${many(13)}\n`)
    .replace('[service]', `[${purposes(13).join(', ')}]`);
  const [drawing, ...others] = viewed(text).view.picture?.drawings ?? [];
  assert.is(others.length, 0);
  assert.equal(
    drawing?.nodes.filter(({ column }) => column === 1).map(({ labels }) => labels.length),
    [13],
  );
});

picture('draws what no line connects apart where a column is still full', () => {
  const categories = purposes(15).map((id) => `  data${id}: { label: data for ${id}, items: [name] }`);
  const flows = purposes(15).map((id) => `  c${id}: { data: [data${id}], purposes: [${id}] }`);
  const text = base
    .replace('categories:\n', `categories:\n${categories.join('\n')}\n`)
    .replace('purposes:\n', `purposes:\n${many(15)}\n`)
    .replace('collection:\n', `collection:\n${flows.join('\n')}\n`);
  const shown = viewed(text).view.picture;
  assert.is(shown?.drawings.length, 2);
  // The two that the service takes share a node.
  assert.is(lines(shown).length, 16);
});

picture('leaves the table alone where nothing makes the drawing small enough', () => {
  const flows = purposes(14).map(
    (id, index) => `  c${id}: { data: [${index % 2 ? 'usage' : 'account'}, card], purposes: [${id}], to: [r${index}] }`,
  );
  const recipients = purposes(14).map((_, index) => `  r${index}: { label: recipient ${index} }`);
  const text = base
    .replace('purposes:\n', `purposes:\n${many(14)}\n`)
    .replace('recipients:\n', `recipients:\n${recipients.join('\n')}\n`);
  const shown = viewed(`${text}disclosures:\n${flows.join('\n')}\n`).view.picture;
  assert.equal(shown?.drawings, []);
  assert.ok(row(shown, 'Usage data and card number | Do aim1 '));
});

picture('counts for no coverage: a fact that only the picture shows is still found missing', () => {
  const flows = 'disclosures:\n  bills: { data: [card], purposes: [billing], to: [bank] }\n';
  const outline = 'sections:\n  - { id: all, heading: All, show: [collection.main] }\n';
  const { view, findings } = viewed(base + flows + outline);
  assert.ok(view.picture);
  assert.ok(findings.some((finding) => /disclosures\.bills|disclosures/.test(finding)));
});

picture.run();
