import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { project } from './project-files';

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly engines: Versions;
  readonly bin: Versions;
  readonly files: readonly string[];
  readonly scripts: Versions;
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
}

interface LockedPackage extends Manifest {
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Versions;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const housePackage = suite('package');
const manifest = JSON.parse(read('package.json')) as Manifest;
const lock = JSON.parse(read('package-lock.json')) as Lock;
const pins = { ...manifest.dependencies, ...manifest.devDependencies };

housePackage('pins every dependency to one version', () => {
  assert.equal(
    Object.entries(pins).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
    [],
  );
});

housePackage('has a lockfile that agrees with it', () => {
  const root = lock.packages[''];
  for (const key of ['name', 'version', 'license', 'engines', 'bin', 'dependencies', 'devDependencies'] as const) {
    assert.equal(root?.[key], manifest[key], `\`${key}\` differs: run npm install`);
  }
  for (const [name, version] of Object.entries(pins)) {
    assert.is(lock.packages[`node_modules/${name}`]?.version, version, name);
  }
});

housePackage('has a lockfile that names no registry, so that everybody may use their own', () => {
  assert.not.match(read('package-lock.json'), /"resolved"/);
});

housePackage('has a lockfile that holds every package with its digest, those of other systems by version', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  const loose = packages.filter(([, one]) => !one.integrity && !(one.optional && one.os));
  assert.equal(
    loose.map(([path]) => path),
    [],
  );
  const missing = packages.flatMap(([path, one]) =>
    Object.keys(one.optionalDependencies ?? {}).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
    ),
  );
  assert.equal(missing, [], 'npm ci refuses a lockfile without the packages of other systems');
});

housePackage('asks for a Node that can load its dependencies, and type-checks against that one', () => {
  assert.is(manifest.engines.node, '>=20.19');
  assert.match(pins['@types/node'] ?? '', /^20\./);
});

housePackage('runs nothing when it is installed', () => {
  const atInstall = ['preinstall', 'install', 'postinstall', 'prepare'];
  assert.equal(
    Object.keys(manifest.scripts).filter((script) => atInstall.includes(script)),
    [],
  );
  assert.not.ok(existsSync(resolve(project, 'binding.gyp')));
});

housePackage('ships files that exist, or that the build makes', () => {
  assert.equal(
    manifest.files.filter((file) => {
      const isMade = /^!?lib\b/.test(file);
      return !isMade && !existsSync(resolve(project, file.replace(/\/\*\.md$/, '')));
    }),
    [],
  );
});

housePackage('has the changes that are to come on top of the changelog', () => {
  assert.is(/^## (.*)$/m.exec(read('CHANGELOG.md'))?.[1], 'Unreleased');
});

housePackage.run();

function read(path: string): string {
  return readFileSync(resolve(project, path), 'utf8');
}
