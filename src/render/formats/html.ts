import type { Format } from '../format';
import { pageContext } from '../page-context';

/** A complete HTML document: no script, nothing loaded from anywhere, ids that are the addresses of the facts. */
const html: Format = {
  id: 'html',
  file: 'index.html',
  render: (input) => input.templates.html(pageContext(input)),
};

export default html;
