import type { Pack } from '../../pack';
import { messagesToPeople } from '../../topics/electronic-marketing';
import { tracking } from '../../topics/tracking';

/** The rules of the ePrivacy Directive: where they apply, and since when. */
export const eprivacy: Pack = {
  id: 'eprivacy',
  title: 'ePrivacy Directive',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
  from: '2011-05-25',
  territory: ['EEA'],
  laws: ['eprivacy'],
  provided: (policy) => tracking(policy).length > 0 || messagesToPeople(policy).length > 0,
};
