import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  findRegion,
  findTerm,
  type MapName,
  type Term,
  type VocabularyName,
  vocabulary,
  withBroader,
} from '../../src/model/vocabulary';
import crosswalk from './vocabulary.crosswalk.json';

const names = Object.keys(vocabulary) as VocabularyName[];

function entriesOf(name: VocabularyName): [string, Term][] {
  return Object.entries(vocabulary[name].terms);
}

function valuesOf(term: Term, key: MapName): readonly (string | number)[] {
  const value = term.maps?.[key];
  if (value === undefined) return [];
  return typeof value === 'string' || typeof value === 'number' ? [value] : value;
}

/** Terms that are proper names. */
function isOfNames(name: VocabularyName): boolean {
  return name === 'countries' || name === 'subdivisions' || name === 'laws';
}

const words = suite('vocabulary: words');

words('every label is clean, and unique within its vocabulary', () => {
  for (const name of names) {
    const seen = new Map<string, string>();
    for (const [id, { label }] of entriesOf(name)) {
      assert.match(label, /^\S(.*\S)?$/, `${name}.${id}: empty or not trimmed`);
      assert.not.match(label, /\.$/, `${name}.${id}: full stop`);
      const article = /^(the|an?|your|to) /i;
      if (name !== 'sources' && id !== 'public') assert.not.match(label, article, `${name}.${id}: article`);
      assert.is(seen.get(label), undefined, `${name}: ${id} and ${seen.get(label)} are both printed as "${label}"`);
      seen.set(label, id);
    }
  }
});

words('labels begin small unless they begin with a proper name or an abbreviation', () => {
  for (const name of names) {
    if (isOfNames(name)) continue;
    for (const [id, { label }] of entriesOf(name)) {
      if (!/^((IP|CPU|MAC|EU|UK)\b|U\.S\.|Swiss)/.test(label)) assert.match(label, /^[a-z]/, `${name}.${id}`);
    }
  }
});

words('every term but a place says in one clause what it covers', () => {
  for (const name of names) {
    for (const [id, { description }] of entriesOf(name)) {
      if (name === 'countries' || name === 'subdivisions') continue;
      assert.match(description ?? '', /^\S.*[^.\s]$/, `${name}.${id}`);
    }
  }
});

words('every purpose reads after "in order to"', () => {
  const verbs = new Set(
    `administer analyse assess assist assure authenticate carry collect communicate compile comply conduct confirm count
    deliver detect develop enforce establish explore fulfil give handle identify improve investigate keep maintain make
    manage measure monitor offer operate perform personalise prepare prevent process protect provide recognise recruit
    register remember resolve respond run sell send show train understand verify`.split(/\s+/),
  );
  for (const [id, { label }] of entriesOf('purposes')) {
    assert.ok(verbs.has(label.split(/[ ,]/)[0] ?? ''), `purposes.${id}: "${label}" does not begin with a verb we know`);
  }
});

words('every right has a verb that reads after "the right to"', () => {
  for (const [id, { verb }] of entriesOf('rights')) {
    assert.match(verb ?? '', /^(?!to )[a-z].*[^.\s]$/, `rights.${id}`);
  }
  assert.is(findTerm('rights', 'access')?.verb, 'access the personal information held about you');
});

words('plurals and mass nouns are marked as what they are', () => {
  for (const name of ['dataItems', 'measures', 'recipients', 'audiences'] as const) {
    for (const [id, term] of entriesOf(name)) {
      assert.not.ok(term.plural && term.uncountable, `${name}.${id}: both plural and uncountable`);
      // The first noun phrase of the label is the one that the verb agrees with.
      const [head = ''] = term.label.split(/ (?:of|for|to|in|on|from|by|viewed|clicked)\b| \(/);
      const plural = /(?:[^s]s|children|people)$/.test(head);
      assert.is(term.plural === true, plural, `${name}.${id}: "${term.label}"`);
    }
  }
  assert.is(findTerm('dataItems', 'account-settings')?.plural, true);
  assert.is(findTerm('dataItems', 'ip-address')?.plural, undefined);
  assert.is(findTerm('measures', 'encryption')?.uncountable, true);
  assert.is(findTerm('recipients', 'public')?.plural, undefined);
});

words('sensitive items are those of GDPR Articles 9 and 10 and of the CCPA, and no others', () => {
  for (const [id, term] of entriesOf('dataItems')) {
    const byLaw = term.article !== undefined || valuesOf(term, 'ccpa').includes('L');
    assert.is(term.sensitive === true, byLaw, `dataItems.${id}`);
  }
  assert.is(findTerm('dataItems', 'health')?.article, 'GDPR Article 9(1)');
  assert.is(findTerm('dataItems', 'criminal-record')?.article, 'GDPR Article 10');
  assert.is(findTerm('dataItems', 'email')?.sensitive, undefined);
});

words('provisions are named in full', () => {
  for (const name of names) {
    if (name === 'countries' || name === 'subdivisions') continue;
    for (const [id, { article }] of entriesOf(name)) {
      if (article === undefined) continue;
      assert.match(String(article), /^((UK )?GDPR Articles? \d+|California Civil Code § 1798\.\d+)/, `${name}.${id}`);
    }
  }
  assert.is(findTerm('legalBases', 'legitimate-interests')?.article, 'GDPR Article 6(1)(f)');
});

words('the rights of a legal basis exist', () => {
  for (const [id, term] of entriesOf('legalBases')) {
    for (const right of term.rights ?? []) assert.ok(findTerm('rights', right), `legalBases.${id}: ${right}`);
  }
  assert.ok(findTerm('legalBases', 'contract')?.rights?.includes('portability'));
  assert.not.ok(findTerm('legalBases', 'legitimate-interests')?.rights?.includes('portability'));
});

words('wider words exist, and none covers itself in a circle', () => {
  for (const name of names) {
    const walk = (id: string, above: readonly string[]): void => {
      assert.not.ok(above.includes(id), `${name}: ${[...above, id].join(' > ')}`);
      const broader = findTerm(name, id)?.broader ?? [];
      assert.is(new Set(broader).size, broader.length, `${name}.${id}`);
      for (const wider of broader) {
        assert.ok(findTerm(name, wider), `${name}.${id}: ${wider}`);
        walk(wider, [...above, id]);
      }
    };
    for (const [id] of entriesOf(name)) walk(id, []);
  }
});

words('a word is covered by itself and by the wider ones, whatever the distance', () => {
  assert.equal(withBroader('dataItems', 'contact-details'), ['contact-details']);
  assert.equal(withBroader('dataItems', 'email'), ['email', 'contact-details']);
  assert.equal(withBroader('dataItems', 'postal-code'), ['postal-code', 'postal-address', 'contact-details']);
  assert.equal(withBroader('dataItems', 'country'), ['country']);
  assert.equal(withBroader('purposes', 'newsletter'), ['newsletter', 'direct-marketing', 'marketing']);
  assert.equal(withBroader('purposes', 'targeted-advertising'), ['targeted-advertising', 'advertising', 'marketing']);
  assert.equal(withBroader('recipients', 'analytics-provider'), ['analytics-provider', 'processor']);
  assert.equal(withBroader('countries', 'NO'), ['NO', 'EEA']);
  assert.equal(withBroader('subdivisions', 'US-CA'), ['US-CA', 'US']);
  assert.equal(withBroader('dataItems', '__proto__'), ['__proto__']);
});

words.run();

const ids = suite('vocabulary: ids');

ids('ids are kebab-case words; those of places are codes', () => {
  for (const name of names) {
    const form =
      name === 'countries'
        ? /^([A-Z]{2}|EEA)$/
        : name === 'subdivisions'
          ? /^(US|CA)-[A-Z]{2}$/
          : /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
    for (const [id] of entriesOf(name)) assert.match(id, form, name);
  }
});

ids('every id of the crosswalk is a term', () => {
  for (const [name, wanted] of Object.entries(crosswalk)) {
    for (const id of wanted) assert.ok(findTerm(name as VocabularyName, id), `${name}.${id}`);
  }
});

ids('only own terms are found', () => {
  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'no-such-word']) {
    for (const name of names) assert.is(findTerm(name, id), undefined, `${name}: ${id}`);
  }
  assert.is(findTerm('dataItems', 'email')?.label, 'email address');
});

ids.run();

const maps = suite('vocabulary: maps');

const curie = /^(dpv|pd|loc|eu-gdpr):[A-Z][A-Za-z0-9-]*$/;
const dotted = /^[a-z]+(_[a-z]+)*(\.[a-z]+(_[a-z]+)*)*$/;
const forms: Record<MapName, RegExp> = {
  dpv: curie,
  dpvData: /^dpv:[A-Z][A-Za-z]+PersonalData$/,
  dpvProcessing: /^dpv:[A-Z][A-Za-z]+$/,
  dpvProperty: /^dpv:has[A-Z][A-Za-z]+$/,
  euGdpr: /^eu-gdpr:A\d+(-\d+)?(-[a-z]+)*$/,
  fideslang: /\S/,
  opp115: /^[A-Z][^.]*$/,
  opp115Mode: /^(Explicit|Implicit|Unspecified)$/,
  ccpa: /^[A-L]$/,
  ccpaSection: /^1798\.\d+/,
  googlePlay: /^PSL_[A-Z_]+$/,
  apple: /^NSPrivacyCollectedDataType[A-Z][A-Za-z]+$/,
  tcf: /^([1-9]|1[01])$/,
  tcfSpecialPurpose: /^[123]$/,
  tilt: /^(GDPR-\d+-\d-[a-j]|[a-z][A-Za-z]+(\[\](\.ttl)?)?)$/,
  drp: /^(access|access:specific|deletion|sale:opt-out)$/,
};

maps('every map has a known name and the form of its vocabulary', () => {
  for (const name of names) {
    for (const [id, term] of entriesOf(name)) {
      for (const key of Object.keys(term.maps ?? {}) as MapName[]) {
        assert.ok(Object.hasOwn(forms, key), `${name}.${id}: ${key}`);
        const values = valuesOf(term, key);
        assert.ok(values.length > 0, `${name}.${id}: ${key} is empty`);
        for (const value of values) assert.match(String(value), forms[key], `${name}.${id}: ${key}`);
      }
    }
  }
});

maps('Fideslang keys are of the kind that the vocabulary needs', () => {
  const kinds: Partial<Record<VocabularyName, RegExp>> = {
    dataItems: /^user(\.|$)/,
    purposes: dotted,
    audiences: /^[a-z]+(_[a-z]+)*$/,
    recipients: /^(Controller|Processor|Sub-Processor)$/,
    legalBases: /^(Consent|Contract|Legal obligations|Vital interests|Public interest|Legitimate interests)$/,
    transferMechanisms: /^(Adequacy Decision|SCCs|BCRs|Supplementary Measures|Other)$/,
    rights: /^[A-Z]/,
    specialConditions: /^[A-Z]/,
  };
  for (const name of names) {
    for (const [id, term] of entriesOf(name)) {
      for (const value of valuesOf(term, 'fideslang')) {
        assert.match(String(value), kinds[name] ?? /^never$/, `${name}.${id}`);
        if (name === 'dataItems') assert.match(String(value), dotted, `${name}.${id}`);
      }
    }
  }
});

maps.run();

const regions = suite('vocabulary: states and provinces');

regions('there are the 50 states with the District of Columbia, and 13 provinces and territories', () => {
  const of = (country: string) => entriesOf('subdivisions').filter(([id]) => id.startsWith(`${country}-`));
  assert.is(of('US').length, 51);
  assert.is(of('CA').length, 13);
  for (const [id, term] of entriesOf('subdivisions')) assert.equal(term.regions, [id.slice(0, 2)]);
  assert.is(findRegion('US-CA')?.label, 'California');
  assert.is(findRegion('CA-QC')?.label, 'Quebec');
  assert.is(findRegion('BE')?.label, 'Belgium');
  assert.is(findRegion('XX-YY'), undefined);
});

regions.run();

const countries = suite('vocabulary: countries');

const iso3166 =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
  BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
  FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO
  JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS
  MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU
  RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA
  UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/);

countries('the codes are the 249 of ISO 3166-1, with the EU and the EEA', () => {
  assert.is(iso3166.length, 249);
  assert.equal(Object.keys(vocabulary.countries.terms).sort(), [...iso3166, 'EU', 'EEA'].sort());
});

countries('names are common English', () => {
  const named = (code: string) => {
    const term = findTerm('countries', code);
    return `${term?.article ? 'the ' : ''}${term?.label}`;
  };
  assert.is(named('BE'), 'Belgium');
  assert.is(named('GB'), 'the United Kingdom');
  assert.is(named('US'), 'the United States');
  assert.is(named('NL'), 'the Netherlands');
  assert.is(named('EEA'), 'the European Economic Area');
  assert.is(named('TR'), 'Türkiye');
  assert.is(named('NO'), 'Norway');
  for (const [code, { label }] of entriesOf('countries')) {
    assert.not.match(label, /&|\bSt\.|\bSAR\b| - |^The /, code);
    assert.match(label, /^\p{Lu}/u, code);
  }
});

countries('adjectives are what a lawyer would write', () => {
  assert.is(findTerm('countries', 'BE')?.adjective, 'Belgian');
  assert.is(findTerm('countries', 'FR')?.adjective, 'French');
  assert.is(findTerm('countries', 'CA')?.adjective, 'Canadian');
  assert.is(findTerm('countries', 'GB')?.adjective, 'British');
});

countries('the EU has 27 members and the EEA 30, the EU among them', () => {
  const members = (region: string) => entriesOf('countries').filter(([, term]) => term.regions?.includes(region));
  assert.is(members('EU').length, 27);
  assert.is(members('EEA').length, 30);
  for (const [code, term] of members('EU')) assert.ok(term.regions?.includes('EEA'), code);
  assert.is(findTerm('countries', 'CH')?.regions, undefined);
});

countries.run();
