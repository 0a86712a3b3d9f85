import { arch, cpus, release, totalmem, type } from 'node:os';

/** The machine that it ran on, a line each. */
export function machine(): readonly string[] {
  const all = cpus();
  const gibibytes = (totalmem() / 2 ** 30).toFixed(0);
  return [
    `${all.length} × ${all[0]?.model.trim() || 'processor'}, ${gibibytes} GiB`,
    `${type()} ${release()}, ${arch()}`,
    `Node ${process.versions.node}`,
  ];
}
