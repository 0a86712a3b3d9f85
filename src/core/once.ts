/** The same function, which works its answer out once for a key, and keeps it as long as the function itself is kept. */
export function once<Key, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  return kept(new Map<Key, Answer>(), work);
}

/** The same function, which works its answer out once for an object, and keeps it as long as the object is kept. */
export function oncePer<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  return kept(new WeakMap<Key, Answer>(), work);
}

interface Answers<Key, Answer> {
  get(key: Key): Answer | undefined;
  has(key: Key): boolean;
  set(key: Key, answer: Answer): unknown;
}

function kept<Key, Answer>(answers: Answers<Key, Answer>, work: (key: Key) => Answer): (key: Key) => Answer {
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = work(key);
    answers.set(key, answer);
    return answer;
  };
}
