import type { Callback, Test } from 'uvu';

type Context = Record<string, unknown>;
type Handler = Callback<Context>;

/** The part of the uvu package that test files use. */
export interface Uvu {
  suite: (title?: string, context?: Context) => Test<Context>;
  test: Test<Context>;
}

/** A suite of one file: `waiting` are its tests for which `.run()` has not come yet, `runs` counts `.run()`. */
export interface WatchedSuite {
  readonly title: string;
  waiting: number;
  runs: number;
}

/** Hears what a test file does with uvu. */
export interface Watcher {
  /** The file that loads or runs now. */
  file(): string;
  /** A suite was made or first used. */
  suite(suite: WatchedSuite): void;
  /** A test or a hook begins. */
  started(name: string): void;
  passed(): void;
  /** A test or a hook threw, or the file left out a test. `known` says that uvu prints the error too. */
  failed(name: string, error: Error, known: boolean): void;
  /** False once the file is loaded: a later `.run()` would never be waited for. */
  loading(): boolean;
}

/**
 * Puts a watch on uvu itself, for what uvu forgives: hooks that throw, values thrown that are no Error, tests that
 * are left out, suites that never run. The suites still are uvu's own.
 */
export function watchUvu(uvu: Uvu, watcher: Watcher): void {
  const { suite, test } = uvu;
  uvu.suite = (title = '', context = {}) => {
    const watched = { title, waiting: 0, runs: 0 };
    watcher.suite(watched);
    return watch(suite(title, context), () => watched, watcher);
  };
  // The nameless suite is one for all files: each file that uses it gets a record of its own.
  const nameless = new Map<string, WatchedSuite>();
  uvu.test = watch(
    test,
    () => {
      const known = nameless.get(watcher.file());
      if (known) return known;
      const own = { title: '', waiting: 0, runs: 0 };
      nameless.set(watcher.file(), own);
      watcher.suite(own);
      return own;
    },
    watcher,
  );
}

function watch(original: Test<Context>, suiteNow: () => WatchedSuite, watcher: Watcher): Test<Context> {
  const add = (name: string, handler: Handler): void => {
    const suite = suiteNow();
    suite.waiting++;
    const fullName = nameOf(suite, name);
    original(name, async (context) => {
      watcher.started(fullName);
      try {
        await handler(context);
      } catch (thrown) {
        const error = errorFrom(thrown);
        watcher.failed(fullName, error, true);
        throw error;
      }
      watcher.passed();
    });
  };
  const watched = ((name: string, handler: Handler) => add(name, handler)) as Test<Context>;
  watched.only = (name, handler) => {
    watcher.failed(nameOf(suiteNow(), name), new Error('says `only`: the other tests would not run'), false);
    add(name, handler);
  };
  watched.skip = (name = 'a test') => {
    watcher.failed(nameOf(suiteNow(), name), new Error('says `skip`: mend the test or delete it'), false);
  };
  watched.before = hooks(original.before, 'before');
  watched.after = hooks(original.after, 'after');
  watched.run = () => {
    const suite = suiteNow();
    if (!watcher.loading()) watcher.failed(nameOf(suite, 'run'), new Error('came after the file was loaded'), false);
    suite.waiting = 0;
    suite.runs++;
    original.run();
  };
  return watched;

  function hooks(hook: Test<Context>['before'], kind: string): Test<Context>['before'] {
    const all = ((handler: Handler) => hook(guarded(handler, kind))) as Test<Context>['before'];
    all.each = (handler) => hook.each(guarded(handler, `${kind}.each`));
    return all;
  }

  function guarded(handler: Handler, kind: string): Handler {
    const suite = suiteNow();
    return async (context) => {
      const name = nameOf(suite, `hook ${kind}`);
      watcher.started(name);
      try {
        await handler(context);
      } catch (thrown) {
        const error = errorFrom(thrown);
        watcher.failed(name, error, false);
        throw error;
      }
    };
  }
}

function nameOf(suite: WatchedSuite, name: string): string {
  return suite.title ? `${suite.title} › ${name}` : name;
}

/** Anything that was thrown, as an Error with a stack: uvu stumbles over strings and undefined. */
export function errorFrom(thrown: unknown): Error {
  if (thrown instanceof Error && typeof thrown.stack === 'string') return thrown;
  return new Error(`threw ${typeof thrown === 'string' ? thrown : JSON.stringify(thrown)}, which is no Error`);
}
