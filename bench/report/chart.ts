/** A line of the picture: what something costs at each number of policies. */
export interface Line {
  readonly title: string;
  readonly points: readonly Point[];
  /** True for our own, which is drawn thick. */
  readonly isOurs?: boolean;
  /** True for what is no program but a floor, which is drawn with dashes. */
  readonly isFloor?: boolean;
}

/** A number of policies, and seconds of CPU. */
export interface Point {
  readonly size: number;
  readonly seconds: number;
}

const [width, height] = [760, 480];
const [left, right, top, bottom] = [64, 210, 48, 48];
/** The least space between the names of two lines. */
const NAME_HEIGHT = 15;

// Readable on white and on black alike, and told apart by people who see no red or no green.
const colors = ['#8a6d00', '#0a7f5a', '#b5537f', '#3d7fc1', '#a8571b', '#6b6bb5', '#767676'];

/** A picture of cost against the number of policies, both by powers of ten, as SVG for a light and a dark page. */
export function chart(title: string, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const sizes = decades(points.map(({ size }) => size));
  const seconds = decades(points.map((point) => point.seconds));
  const x = (size: number): number => scaled(size, sizes, left, width - right);
  const y = (value: number): number => scaled(value, seconds, height - bottom, top);
  const names = spreadOut(lines.map((line) => y(line.points.at(-1)?.seconds ?? 1)));
  const drawn = lines.flatMap((line, index) => {
    const color = line.isOurs ? 'var(--ours)' : (colors[index % colors.length] ?? '');
    const place = line.points.map((point) => `${round(x(point.size))},${round(y(point.seconds))}`);
    const last = line.points.at(-1);
    if (!last) return [];
    const end = [round(x(last.size)), round(y(last.seconds))] as const;
    const name = round(names[index] ?? 0);
    return [
      `<g style="color:${color}"${line.isOurs ? ' class="ours"' : line.isFloor ? ' class="floor"' : ''}>`,
      `<title>${escaped(line.title)}</title>`,
      `<polyline points="${place.join(' ')}"/>`,
      ...line.points.map((point) => `<circle cx="${round(x(point.size))}" cy="${round(y(point.seconds))}" r="3"/>`),
      `<path d="M${end[0] + 5} ${end[1]}L${width - right + 10} ${name}"/>`,
      `<text x="${width - right + 14}" y="${name + 4}">${escaped(line.title)}</text>`,
      '</g>',
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>${style}</style>`,
    `<rect class="page" width="${width}" height="${height}"/>`,
    `<text class="title" x="${left}" y="24">${escaped(title)}</text>`,
    ...sizes.flatMap((size) => [
      `<path class="grid" d="M${round(x(size))} ${top}V${height - bottom}"/>`,
      `<text class="tick" x="${round(x(size))}" y="${height - bottom + 18}" text-anchor="middle">${labelled(size)}</text>`,
    ]),
    ...seconds.flatMap((value) => [
      `<path class="grid" d="M${left} ${round(y(value))}H${width - right}"/>`,
      `<text class="tick" x="${left - 8}" y="${round(y(value)) + 4}" text-anchor="end">${labelled(value)} s</text>`,
    ]),
    `<text class="tick" x="${(left + width - right) / 2}" y="${height - 10}" text-anchor="middle">policies</text>`,
    ...drawn,
    '</svg>',
  ].join('\n')}\n`;
}

const style = [
  'svg{--page:#fff;--ink:#1f2328;--faint:#d1d9e0;--ours:#c4322f;font:12px system-ui,sans-serif}',
  '@media(prefers-color-scheme:dark){svg{--page:#0d1117;--ink:#e6edf3;--faint:#30363d;--ours:#ff7b72}}',
  '.page{fill:var(--page)}.title{fill:var(--ink);font-size:14px;font-weight:600}.tick{fill:var(--ink)}',
  '.grid{stroke:var(--faint);fill:none}g polyline{fill:none;stroke:currentColor;stroke-width:1.5}',
  'g path{stroke:currentColor;stroke-width:.5;fill:none}g circle{fill:currentColor}g text{fill:var(--ink)}',
  '.ours polyline{stroke-width:3}.ours text{font-weight:600}.floor polyline{stroke-dasharray:5 4}',
].join('');

/** The powers of ten around some values. */
function decades(values: readonly number[]): readonly number[] {
  const powers = values.map((value) => Math.log10(value));
  const first = Math.floor(Math.min(...powers));
  const last = Math.max(Math.ceil(Math.max(...powers)), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

function scaled(value: number, ticks: readonly number[], from: number, to: number): number {
  const [first, last] = [ticks[0] ?? 1, ticks.at(-1) ?? 10].map(Math.log10) as [number, number];
  return from + ((Math.log10(value) - first) / (last - first)) * (to - from);
}

/** Heights for names, in the order of their lines and none upon another. */
function spreadOut(heights: readonly number[]): readonly number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const places: number[] = [...heights];
  let next = top;
  const lowest = height - bottom;
  order.forEach((index, place) => {
    const room = lowest - (order.length - 1 - place) * NAME_HEIGHT;
    next = Math.min(Math.max(heights[index] ?? 0, next), room);
    places[index] = next;
    next += NAME_HEIGHT;
  });
  return places;
}

function labelled(value: number): string {
  return value >= 1000 ? String(value).replace(/(\d)(?=(\d{3})+$)/g, '$1,') : String(Number(value.toPrecision(1)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
