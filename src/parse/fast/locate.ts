import type { Path, Source, Span } from '../../core/source';
import type { Document } from '../document';
import type { KeyNode, MapNode, Node } from './node';

/** The way from paths to the text, as the reference gives it: each map is indexed when it is first asked for. */
export function locate(source: Source, root: Node): Pick<Document, 'spanOf' | 'keySpanOf' | 'textOf'> {
  const indexes = new Map<MapNode, ReadonlyMap<string, number>>();

  function positionIn(map: MapNode, key: string): number {
    let index = indexes.get(map);
    if (!index) {
      index = new Map(map.keys.map(({ data }, position) => [data, position]));
      indexes.set(map, index);
    }
    return index.get(key) ?? -1;
  }

  /** Goes down as far as the path leads; `key` belongs to the last step, if that was into a map. */
  function follow(path: Path): { readonly value: Node; readonly key?: KeyNode | undefined; readonly reached: boolean } {
    let value = root;
    let key: KeyNode | undefined;
    for (const step of path) {
      if (value.kind === 'scalar') return { value, key, reached: false };
      const position = value.kind === 'map' ? positionIn(value, String(step)) : Number(step);
      const next: Node | undefined = value.kind === 'map' ? value.values[position] : value.items[position];
      if (!next) return { value, key, reached: false };
      key = value.kind === 'map' ? value.keys[position] : undefined;
      value = next;
    }
    return { value, key, reached: true };
  }

  return {
    spanOf: (path) => spanOfNode(follow(path).value),
    keySpanOf(path) {
      const { key, value } = follow(path);
      return spanOfNode(key ?? value);
    },
    textOf(path) {
      const { value, reached } = follow(path);
      return reached && value.kind === 'scalar' ? source.text.slice(value.start, value.end) : undefined;
    },
  };

  function spanOfNode({ start, end }: Node): Span {
    return { source, start, end };
  }
}
