import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compare } from '../../src/diff/compare';
import { sideOfManifest } from '../../src/diff/from-manifest';
import { sideOfModel } from '../../src/diff/from-model';
import { allCompiled } from './sides';

const manifests = suite('diff: the side of a manifest');

for (const { id, model, manifest } of allCompiled()) {
  const [written, read] = [sideOfModel(model, id), sideOfManifest(manifest)];
  manifests(`${id}: says the same as that of its source`, () => {
    assert.equal(compare(written, read), []);
    assert.equal(compare(read, written), []);
    assert.equal([...read.facts.keys()], [...written.facts.keys()]);
    assert.ok(read.facts.size > 20);
  });
  manifests(`${id}: has the words of the source, and the places of its facts`, () => {
    for (const [address, { data, kind, place }] of read.facts) {
      assert.equal(data, written.facts.get(address)?.data, address);
      assert.is(kind, written.facts.get(address)?.kind);
      if (address !== 'policy.language') assert.equal(place, written.facts.get(address)?.place, address);
    }
  });
}

manifests.run();
