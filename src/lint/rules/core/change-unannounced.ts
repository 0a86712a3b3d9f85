import { quoted } from '../../../model/fact-words';
import type { Rule } from '../../rule';
import { core } from './pack';

/** Changes that are reserved at any time are announced. */
const rule: Rule = {
  id: 'change-unannounced',
  pack: core,
  title: 'changes that are reserved at any time are announced',
  severity: 'warning',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'A right to change everything at any time, with no word to anybody, takes the worth out of every promise in the policy.',
  fix: 'add a fact under `changes` of kind `notice` that says how people are told of material changes',
  avoid: `
changes:
  notice: ~
  purposes: ~
  reservation: { kind: reservation, anyTime: true } # !`,
  prefer: `
changes:
  reservation: { kind: reservation, anyTime: true }`,
  check: (policy) => {
    const changes = policy.stated('changes');
    if (changes.some(({ data }) => told.includes(String(data.kind)) || data.via !== undefined)) return [];
    return changes
      .filter(({ data }) => data.kind === 'reservation' && (data.anyTime === true || data.anyReason === true))
      .map(({ address, path }) => ({
        message: `${quoted(address)} reserves changes at any time, and nothing says how people are told`,
        at: path,
        fact: address,
      }));
  },
};

/** Kinds of fact on changes that tell people, or ask them. */
const told = ['notice', 'acceptance', 'purposes'];

export default rule;
