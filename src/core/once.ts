/** The same function, which works its answer out once for a key, and keeps it as long as the function itself is kept. */
export function once<Key, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = work(key);
    answers.set(key, answer);
    return answer;
  };
}

/**
 * The same function, which works its answer out once for an object, and keeps it in the object itself, where nobody else sees
 * it; one that takes nothing more is asked anew. A `WeakMap` would hold all answers, and what hangs on them, until V8 next
 * looks through the whole of its memory.
 */
export function oncePer<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const place = Symbol('answer');
  return (key) => {
    const known = (key as Holder<Answer>)[place];
    if (known) return known.answer;
    const answer = work(key);
    if (Object.isExtensible(key)) Object.defineProperty(key, place, { value: { answer } });
    return answer;
  };
}

interface Holder<Answer> {
  readonly [place: symbol]: { readonly answer: Answer } | undefined;
}
