import type { Picture } from '../view/picture/types';
import type { Block } from '../view/types';
import { inlineToHtml } from './markdown-to-html';
import type { PageIds } from './page-ids';
import { svgOf } from './picture/svg';

/** The picture of the flows as a page template prints it; `S` is a statement. */
export interface PictureContext<S> {
  readonly heading: string;
  readonly headingId: string;
  readonly leadHtml: string;
  /** Drawings as SVG. */
  readonly drawings: readonly { readonly facts: string; readonly title: string; readonly svgHtml: string }[];
  /** The words by which the table is opened. */
  readonly tableLabel: string;
  readonly table: S;
  readonly matrix: {
    readonly heading: string;
    readonly headingId: string;
    readonly level: number;
    readonly statement: S;
  } | null;
}

/** How a picture is prepared. */
export interface PictureFilling<S> {
  readonly ids: PageIds;
  /** The level of its heading. */
  readonly level: number;
  readonly mirrored: boolean;
  readonly isFragment: boolean;
  readonly statement: (block: Block) => S;
}

/** Prepares the picture of a view for a page template. */
export function fillPicture<S>(picture: Picture, filling: PictureFilling<S>): PictureContext<S> {
  const { ids, mirrored, isFragment, statement } = filling;
  const { heading, drawings, matrix } = picture;
  const headingId = ids.invent('picture');
  const titled = (index: number) => (drawings.length > 1 ? `${heading} (${index + 1}/${drawings.length})` : heading);
  return {
    heading,
    headingId,
    leadHtml: inlineToHtml(picture.lead),
    drawings: drawings.map((drawing, index) => ({
      facts: [...new Set(drawing.edges.flatMap(({ facts }) => facts))].join(' '),
      title: titled(index),
      svgHtml: svgOf(drawing, {
        title: titled(index),
        titleId: ids.invent('picture-title'),
        descriptionId: ids.invent('picture-description'),
        mirrored,
        isBare: isFragment,
      }),
    })),
    tableLabel: picture.tableLabel,
    table: statement(picture.table),
    matrix: matrix
      ? {
          heading: matrix.heading,
          headingId: ids.invent('sharing'),
          level: Math.min(filling.level + 1, 6),
          statement: statement(matrix.block),
        }
      : null,
  };
}
