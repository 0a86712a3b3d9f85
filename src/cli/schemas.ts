import config from '../config/config.schema.json';
import diff from '../diff/diff.schema.json';
import policy from '../model/policy.schema.json';
import manifest from '../render/manifest.schema.json';

/** The published schemas, as `policyc schema` prints them. */
export const schemas: Readonly<Record<'policy' | 'manifest' | 'config' | 'diff', object>> = {
  policy,
  manifest,
  config,
  diff,
};
