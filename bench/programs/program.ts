import { join } from 'node:path';
import type { Command } from '../measure/measure';

/** A corpus of one size on the disk, with room beside it for what programs make. */
export interface Site {
  /** How many policies. */
  readonly size: number;
  /** Holds `policies/`, and what is made of it. */
  readonly folder: string;
}

/** Something to be measured. */
export interface Program {
  /** A short name, which the goals know. */
  readonly id: string;
  readonly title: string;
  /** What is done before each run and not measured. */
  before?(site: Site): void;
  command(site: Site): Command;
  /** The exit code that is expected, when it is not 0. */
  readonly exit?: number;
  /** How many runs make one measurement, for what is over in a moment. */
  readonly repeat?: number;
}

/** A folder of a site. */
export function at({ folder }: Site, ...names: readonly string[]): string {
  return join(folder, ...names);
}
