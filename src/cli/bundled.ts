import { resolve } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { type Host, type Load, openBundle } from '../io/bundle';

let opened: { readonly load: Load | undefined } | undefined;

/**
 * The bundle of the package, opened once in a thread; what comes from it must not come from the single files as well. What V8
 * makes of it is kept by one thread alone, the one that runs most of it and says what its end is.
 */
export function bundled(atEnd: Host['atEnd'] = () => undefined): Load | undefined {
  const runtime = `${process.version}-${cachedDataVersionTag()}`;
  opened ??= { load: openBundle(resolve(__dirname, '..'), { runtime, atEnd }) };
  return opened.load;
}
