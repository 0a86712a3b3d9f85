import { fillPage } from '../fill-page';
import type { Format } from '../format';

/** The text of the page without the page around it: no head and no styles, headings that fit under those of a site. */
const fragment: Format = {
  id: 'fragment',
  file: 'fragment.html',
  isExtra: true,
  render: (input) => input.templates.html(fillPage(input, 'fragment')),
};

export default fragment;
