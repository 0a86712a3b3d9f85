/**
 * policyc as a library: `compile` makes the files of a policy, and `readManifest` reads what it made. Nothing here
 * touches the disk, the clock, the console or the environment.
 */
export { builtInTemplates, type Templates } from './built-in';
export { type Compilation, type CompileOptions, compile, type FormatId, type PolicySummary } from './compile';
export { type Config, readConfig } from './config/read-config';
export type { Diagnostic, Related, Severity } from './core/diagnostic';
export { type Position, positionOf, type Source, type Span } from './core/source';
export { type ReadResult, type Sources, sourcesFrom } from './core/sources';
export type { Waived } from './model/waive';
export { type CheckedReleases, checkReleases } from './release/check-releases';
export type { FoundReleases } from './release/found';
export type { Release } from './release/release';
export type { Artifact } from './render/artifact';
export type { Manifest } from './render/manifest';
export { ManifestError, readManifest } from './render/read-manifest';
export type { Site } from './render/site';
