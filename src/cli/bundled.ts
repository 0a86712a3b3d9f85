import { resolve } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { type Load, openBundle } from '../io/bundle';

let opened: { readonly load: Load | undefined } | undefined;

/** The bundle of the package, opened once in a thread; what comes from it must not come from the single files as well. */
export function bundled(): Load | undefined {
  const runtime = `${process.version}-${cachedDataVersionTag()}`;
  // What V8 makes of the bundle is kept by one thread alone, the one that runs most of it.
  const atEnd = (work: () => void): void => {
    if (isMainThread) process.once('exit', work);
  };
  opened ??= { load: openBundle(resolve(__dirname, '..'), { runtime, atEnd }) };
  return opened.load;
}
