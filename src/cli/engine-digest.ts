import { engineDigest } from '../io/engine';
import { sha256Of } from '../io/output';
import { generator } from '../render/generator';

/** The digest of this program. */
export function engineDigestOf(): string {
  return sha256Of(`${generator.version} ${engineDigest()}`);
}
