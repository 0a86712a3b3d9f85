import { fillPage } from '../fill-page';
import type { Format } from '../format';

/** A complete HTML document: no script, nothing loaded from anywhere, ids that are the addresses of the facts. */
const html: Format = {
  id: 'html',
  file: 'index.html',
  render: (input) => input.templates.html(fillPage(input)),
};

export default html;
