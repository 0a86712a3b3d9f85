import { joined } from '../english/nouns';
import { sentence } from '../english/sentences';
import { dateInWords, period } from '../english/time';
import { acting, actingAll, type Modality } from '../english/verbs';
import { escapeMarkdown } from '../markdown';
import { itemLabels, mention, termText } from '../mentions';
import { all, saysNo } from '../read';
import type { Telling } from '../telling';
import { dataOf } from './facts';
import { flowing, listVerb } from './flow';
import type { Helper } from './structure';

type Readable = Record<string, unknown>;

/** Helpers for what we promise: security, children, changes and earlier versions. */
export const promiseHelpers: Readonly<Record<string, Helper>> = {
  /** One sentence on a security measure. */
  secures(telling, readable) {
    const modality = (readable.modality ?? 'does') as Modality;
    const does = readable.does as string[] | undefined;
    const means = securedBy(telling, readable);
    const aims = protection(telling, readable);
    if (does) {
      const using = means ? `, using ${means}` : '';
      const way = readable.designed === true ? ', in a way designed to' : ' to';
      const aim = aims || (readable.designed === true ? `protect ${telling.information}` : '');
      const listed = telling.current.list === 'does' && does.length > 1;
      const acts = listed
        ? `${telling.we.word} ${listVerb(telling, modality)}${flowing(telling, 'does', all(does), modality === 'never' ? 'or' : 'and')}`
        : actingAll(telling.we, all(does), modality);
      if (listed) return `${aim ? `${way.replace(/^,? /, '')} ${aim}, ` : ''}${means ? `using ${means}, ` : ''}${acts}`;
      return `${acts}${using}${aim ? `${way} ${aim}` : ''}`;
    }
    const designed = readable.designed === true ? 'designed ' : '';
    if (means) {
      const aim = aims || (designed ? `protect ${telling.information}` : '');
      return `${acting(telling.we, `use ${means}`, modality)}${aim ? `${designed ? ' designed' : ''} to ${aim}` : ''}`;
    }
    if (designed)
      return acting(telling.we, `use measures designed to ${aims || `protect ${telling.information}`}`, modality);
    if (aims) return acting(telling.we, aims, modality);
    // A fact that has nothing but its kind states that; one with a text of its own leaves the words to it.
    if (telling.current.fact.data.text !== undefined) return '';
    const measures = telling.words.security?.[String(readable.kind)];
    const protect = `protect ${telling.information}`;
    return acting(telling.we, measures ? `take ${measures} to ${protect}` : protect, modality);
  },
  securedBy(telling, readable) {
    const means = securedBy(telling, readable);
    const does = readable.does as string[] | undefined;
    const aims = protection(telling, readable);
    const words = means || (does ? joined(all(does), 'and') : '');
    const designed = readable.designed === true;
    const to = designed ? ' designed to ' : ' to ';
    const aim = aims || (designed ? `protect ${telling.information}` : '');
    return `${words}${aim ? `${words ? to : ''}${aim}` : ''}`;
  },
  /** Whether and how the data of children is collected. */
  childrenCollect(telling, readable) {
    const data = readable.data ? dataOf(telling, all(readable.data as string[])) : telling.information;
    const no = readable.collects === 'never' || readable.collects === 'never-knowingly';
    const sources = no && readable.sources ? ` or from ${joined(all(readable.sources as string[]), 'or')}` : '';
    const from = `${data.replace(/^your /, '')} from children under ${String(readable.age)}${sources}`;
    const we = telling.we;
    const not = we.singular ? 'does not' : 'do not';
    switch (readable.collects) {
      case 'never':
        return `${we.word} ${not} collect ${from}`;
      case 'never-knowingly':
        return `${we.word} ${not} knowingly collect ${from}`;
      case 'with-consent':
        return `${we.word} ${we.singular ? 'collects' : 'collect'} ${from} only with the consent of a parent or guardian`;
      default:
        return `${we.word} ${we.singular ? 'collects' : 'collect'} ${from}`;
    }
  },
  /** The places from which the data of children is not collected, where the sentence before does not say so. */
  childrenSources(telling, readable) {
    if (!readable.sources || readable.collects === 'never' || readable.collects === 'never-knowingly') return '';
    const from = joined(all(readable.sources as string[]), 'or');
    return `${telling.we.word} ${telling.we.singular ? 'does' : 'do'} not collect ${telling.information} from ${from}`;
  },
  /** What a change of the policy brings with it, beyond its first sentence. */
  changeRest(telling, readable) {
    const told: string[] = [];
    const reasons = readable.reasons as string[] | undefined;
    const kind = String(readable.kind);
    if (reasons)
      told.push(
        `changes may be made because of ${joined(all(reasons), 'or')}${readable.anyReason === true ? ', among other reasons' : ''}`,
      );
    const via = readable.via as string[] | undefined;
    const object = telling.current.person.object;
    if (via && kind !== 'notice') told.push(`${telling.we.word} will tell ${object} by ${joined(all(via), 'or')}`);
    if (readable.advance && kind !== 'notice')
      told.push(`${telling.we.word} will tell ${object} ${period(String(readable.advance))} in advance`);
    if (readable.where && kind !== 'review') told.push(`the current version is ${String(readable.where)}`);
    if (kind !== 'effective' && readable.after)
      told.push(
        readable.from
          ? `changes take effect ${period(String(readable.after))} after ${telling.words.changeFrom?.[String(readable.from)] ?? ''}`
          : `changes take effect after ${period(String(readable.after))}`,
      );
    if (kind !== 'effective' && !readable.after && readable.from)
      told.push(`changes take effect ${telling.words.changeAt?.[String(readable.from)] ?? ''}`);
    if (kind === 'reservation' && readable.scope) told.push(`this is about ${String(readable.scope)}`);
    if (kind !== 'governing' && readable.versions)
      told.push(`the later of these versions governs: ${joined(all(readable.versions as string[]), 'and')}`);
    if (readable.consent === true && kind !== 'acceptance' && kind !== 'purposes')
      told.push(`${telling.we.word} will ask for ${telling.current.person.owner} consent first`);
    if (saysNo(readable, 'consent')) told.push(`${telling.current.person.owner} consent is not asked for`);
    if (kind !== 'reservation' && readable.anyReason === true && !reasons) told.push('this can happen for any reason');
    if (kind !== 'reservation' && kind !== 'review' && readable.anyTime === true)
      told.push('this can happen at any time');
    if (readable.frequency && kind !== 'reservation' && kind !== 'review')
      told.push(`please look for changes ${String(readable.frequency)}`);
    return told.map((text) => `${sentence(text)} `).join('');
  },
  /** The name of a language, with its country where the tag says one: “French (Belgium)”. */
  languageName(telling, _readable, tag: string) {
    const [base = '', ...more] = tag.split('-');
    const name = telling.words.language?.[base];
    const region = more.find((subtag) => /^[A-Z]{2}$/.test(subtag));
    if (name === undefined || (more.length > 0 && (more.length > 1 || !region))) return escapeMarkdown(tag);
    return region ? `${name} (${termText('countries', region)})` : name;
  },
  /** Earlier versions, newest first. */
  versions(telling, _readable, history: readonly Readable[]) {
    const lines = Array.from({ length: history.length }, (_, index) => versionOf(telling, history[index] ?? {}));
    return lines.length > 1
      ? flowing({ ...telling, current: { ...telling.current, list: 'history' } }, 'history', lines, 'none')
      : `: ${lines.join('')}`;
  },
};

function securedBy(_telling: Telling, readable: Readable): string {
  const label = readable.label ? [String(readable.label)] : [];
  const measures = itemLabels(readable.measures, 'measures');
  const examples = readable.examples ? `, such as ${joined(all(readable.examples as string[]), 'and')}` : '';
  if (label.length > 0 && measures.length > 0) return `${label[0]} (${joined(measures, 'and')})${examples}`;
  return `${joined([...label, ...measures], 'and')}${examples}`.replace(/^, /, '');
}

function protection(telling: Telling, readable: Readable): string {
  const data = readable.data ? dataOf(telling, all(readable.data as string[])) : '';
  const against = readable.against ? joined(all(readable.against as string[]), 'and') : '';
  const purposes = all(readable.purposes as string[] | undefined).map((id) => mention(telling, 'purposes', id));
  const protect =
    data || against ? `protect ${data || telling.information}${against ? ` against ${against}` : ''}` : '';
  return joined(
    [protect, ...purposes].filter((words) => words !== ''),
    'and',
  );
}

function versionOf(telling: Telling, version: Readable): string {
  const name = version.version ? `version ${String(version.version)}` : '';
  const date = dateInWords(String(version.date), telling.model.outline.date?.format);
  const summary = version.summary ? `: ${String(version.summary)}` : '';
  const url = version.url ? ` (${String(version.url)})` : '';
  return `${name ? `${name}, ${date}` : date}${summary}${url}`;
}
