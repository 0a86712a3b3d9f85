import type { Command } from '../measure/measure';
import type { Site } from '../programs/program';
import type { Found } from './install';

/** A program that somebody could pick in place of policyc. */
export interface Peer {
  readonly id: string;
  readonly title: string;
  /** The most policies that it is given: more would take it too long. */
  readonly most: number;
  /** Finds it, and installs it where it is not there. */
  find(): Found;
  /** The word that makes it say its version. */
  readonly version: string;
  /** Lays out what it is to read, once for a site: pages in `markdown/` are there. */
  prepare(site: Site): void;
  /** The folder that it writes, which is removed before each run. */
  readonly out: string;
  command(site: Site, path: string): Command;
}

/** The program that runs a Node peer without the cost of a shell. */
export function nodeCommand(path: string, words: readonly string[], folder: string): Command {
  return { program: process.execPath, words: [path, ...words], folder };
}
