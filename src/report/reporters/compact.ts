import { placeOf } from '../../core/diagnostic';
import type { Reporter } from '../reporter';
import { visible } from '../visible';

/** For editors and for `grep`: a line for each finding, `path:line:column: severity[code]: message`; nothing when clean. */
const compact: Reporter = {
  id: 'compact',
  *report(findings) {
    for (const { code, severity, message, span } of findings) {
      yield `${visible(`${placeOf(span)}: ${severity}[${code}]: ${message}`)}\n`;
    }
  },
};

export default compact;
