import type { Flow } from './flows';

/** A purpose on some of its flows. */
export interface Station {
  /** The key of the purpose. */
  readonly purpose: string;
  readonly flows: readonly Flow[];
}

/**
 * The flows of each purpose, so divided that every way through a station is one that a fact states: where `billing` takes
 * usage data, and card data goes to a bank for `billing`, no line may lead from usage data to the bank.
 */
export function stationsOf(flows: readonly Flow[], dataKeys: (flow: Flow) => readonly string[]): readonly Station[] {
  const stations = new Map<string, Flow[][]>();
  for (const flow of flows) {
    for (const { key } of flow.purposes) {
      const groups = stations.get(key) ?? [];
      stations.set(key, groups);
      const fitting = groups.find((group) => isExact([...group, flow], dataKeys));
      if (fitting) fitting.push(flow);
      else groups.push([flow]);
    }
  }
  return [...stations].flatMap(([purpose, groups]) => groups.map((group) => ({ purpose, flows: group })));
}

function isExact(flows: readonly Flow[], dataKeys: (flow: Flow) => readonly string[]): boolean {
  const data = new Set(flows.flatMap(dataKeys));
  const recipients = new Set(flows.flatMap((flow) => flow.recipients.map(({ key }) => key)));
  return [...data].every((from) =>
    [...recipients].every((to) =>
      flows.some((flow) => dataKeys(flow).includes(from) && flow.recipients.some(({ key }) => key === to)),
    ),
  );
}
