import { slug } from 'github-slugger';

/** The anchor that GitHub gives to a heading of the reference pages; none of them has the same heading twice. */
export function headingAnchor(heading: string): string {
  return slug(heading);
}
