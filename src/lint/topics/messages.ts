import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { electronicMarketing, isMarketing } from './purposes';

/** The purposes that send commercial messages by electronic means. */
export function messages(policy: Reading): readonly Fact[] {
  return electronicMarketing(policy).filter(({ data }) => data.term !== 'marketing-programmes');
}

/** The choices that end messages. */
export function stops(policy: Reading): readonly Fact[] {
  const named = new Set(messages(policy).flatMap(({ data }) => texts(data.optOut)));
  return policy.stated('choices').filter((choice) => {
    const isOfMarketing = texts(choice.data.stops).some((address) => isMarketingAt(policy, address));
    const { kind } = choice.data;
    return kind === 'unsubscribe' || (kind === 'opt-out' && (named.has(choice.id) || isOfMarketing));
  });
}

/** True where a policy says that it sends commercial messages, or that people can leave a list of them. */
export function sendsMessages(policy: Reading): boolean {
  return messages(policy).length > 0 || policy.stated('choices').some(({ data }) => data.kind === 'unsubscribe');
}

/** True where a purpose names the choice that ends it, or a choice or a right says that it ends messages. */
export function canStop(policy: Reading, purpose: Fact): boolean {
  const rights = policy.stated('rights').flatMap(({ data }) => [String(data.kind), ...texts(data.also)]);
  return (
    purpose.data.optOut !== undefined ||
    stops(policy).length > 0 ||
    policy.stated('choices').some(({ data }) => texts(data.stops).includes(purpose.address)) ||
    rights.some((kind) => kind === 'opt-out-marketing' || kind === 'object-marketing')
  );
}

function isMarketingAt(policy: Reading, address: string): boolean {
  const fact = policy.fact(address);
  return fact?.kind === 'purposes' && isMarketing(fact);
}
