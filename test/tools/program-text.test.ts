import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { programText } from '../../tools/bundle/program-text';

const programTexts = suite('the program as one file');

const files = {
  'lib/cli/main.js':
    '#!/usr/bin/env node\n"use strict";\nconst name_1 = require("../core/name");\n' +
    'const late = () => require("./late").word + require("../core/later").word;\n' +
    'console.log(name_1.name, require("node:path").basename(__dirname), late());\n',
  'lib/core/name.js': '"use strict";\nexports.name = require("./letter").letter + "b";\n',
  'lib/core/letter.js': '"use strict";\nexports.letter = "a";\n',
  'lib/core/later.js': '"use strict";\nexports.word = "!";\n',
  'lib/cli/late.js': '"use strict";\nexports.word = require("./twice").word;\n',
  'lib/cli/twice.js': '"use strict";\nexports.word = "late";\n',
};

programTexts('it holds what it needs at once, and finds all else from its place', () => {
  const project = mkdtempSync(join(tmpdir(), 'policyc-program-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const text = programText(project, ['lib/cli/main.js']);
    for (const path of ['lib/core/name.js', 'lib/core/letter.js']) rmSync(join(project, path));
    writeFileSync(join(project, 'lib/cli/main.js'), text);
    const said = execFileSync(process.execPath, [join(project, 'lib/cli/main.js')], { encoding: 'utf8' });
    assert.is(said, 'ab cli late!\n');
  } finally {
    rmSync(project, { recursive: true });
  }
});

programTexts('a module that would be somewhere else must not ask where it is', () => {
  const project = mkdtempSync(join(tmpdir(), 'policyc-program-'));
  try {
    for (const folder of ['cli', 'core']) mkdirSync(join(project, 'lib', folder), { recursive: true });
    writeFileSync(join(project, 'lib/cli/main.js'), 'require("../core/place");\n');
    writeFileSync(join(project, 'lib/core/place.js'), 'exports.place = __dirname;\n');
    assert.throws(() => programText(project, ['lib/cli/main.js']), /lib\/core\/place\.js asks where it is/);
  } finally {
    rmSync(project, { recursive: true });
  }
});

programTexts.run();
