import type { Pack } from './pack';
import type { Rule } from './rule';
import { app } from './rules/app/pack';
import { caloppa } from './rules/caloppa/pack';
import { casl } from './rules/casl/pack';
import { ccpa } from './rules/ccpa/pack';
import { coppa } from './rules/coppa/pack';
import { core } from './rules/core/pack';
import { eprivacy } from './rules/eprivacy/pack';
import { fadp } from './rules/fadp/pack';
import { gdpr } from './rules/gdpr/pack';
import { lgpd } from './rules/lgpd/pack';
import { pipeda } from './rules/pipeda/pack';
import { quebec } from './rules/quebec/pack';
import { ukGdpr } from './rules/uk-gdpr/pack';
import { usStates } from './rules/us-states/pack';

/** Every pack with a way to its rules: those of a pack that does not run are never loaded. */
const loaders: ReadonlyMap<Pack, () => readonly Rule[]> = new Map([
  [core, () => (require('./rules/core') as typeof import('./rules/core')).default],
  [gdpr, () => (require('./rules/gdpr') as typeof import('./rules/gdpr')).default],
  [ukGdpr, () => (require('./rules/uk-gdpr') as typeof import('./rules/uk-gdpr')).default],
  [eprivacy, () => (require('./rules/eprivacy') as typeof import('./rules/eprivacy')).default],
  [ccpa, () => (require('./rules/ccpa') as typeof import('./rules/ccpa')).default],
  [caloppa, () => (require('./rules/caloppa') as typeof import('./rules/caloppa')).default],
  [usStates, () => (require('./rules/us-states') as typeof import('./rules/us-states')).default],
  [coppa, () => (require('./rules/coppa') as typeof import('./rules/coppa')).default],
  [pipeda, () => (require('./rules/pipeda') as typeof import('./rules/pipeda')).default],
  [quebec, () => (require('./rules/quebec') as typeof import('./rules/quebec')).default],
  [casl, () => (require('./rules/casl') as typeof import('./rules/casl')).default],
  [lgpd, () => (require('./rules/lgpd') as typeof import('./rules/lgpd')).default],
  [fadp, () => (require('./rules/fadp') as typeof import('./rules/fadp')).default],
  [app, () => (require('./rules/app') as typeof import('./rules/app')).default],
]);

/** Every pack there is, in the order of reports. */
export const packs: readonly Pack[] = [...loaders.keys()];

/** The rules of a pack; none for a pack that is not in the list. */
export function rulesOf(pack: Pack): readonly Rule[] {
  return loaders.get(pack)?.() ?? [];
}
