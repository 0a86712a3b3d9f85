import type { Diagnostic } from '../core/diagnostic';
import type { Fact, Model } from '../model/model';
import { maximumLength } from './tell';

/** What to say of a policy that gets too long with a fact: long names that are printed very often make it so. */
export function pageLong(model: Model, fact: Fact): Diagnostic {
  return {
    code: 'core/page-long',
    severity: 'error',
    message: `with \`${fact.address}\` the page has more than ${maximumLength / 1_000_000} million characters`,
    span: model.keySpanOf(fact.path),
    help: 'shorten the names and texts that are printed again and again',
    fact: fact.address,
  };
}
