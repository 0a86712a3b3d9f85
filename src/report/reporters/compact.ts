import { inOrder, placeOf } from '../../core/diagnostic';
import type { Reporter } from '../reporter';
import { visible } from '../visible';

/** For editors and for `grep`: a line for each finding, `path:line:column: severity[code]: message`; nothing when clean. */
const compact: Reporter = {
  id: 'compact',
  report(diagnostics) {
    const lines = inOrder(diagnostics).map(
      ({ code, severity, message, span }) => `${placeOf(span)}: ${severity}[${code}]: ${message}`,
    );
    return lines.map((line) => `${visible(line)}\n`).join('');
  },
};

export default compact;
