// Loaded before a program, with `--require`: says at its end, on file descriptor 3, how many modules it has loaded.
// Files alone are counted: the modules of Node itself differ from version to version.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const files = Object.keys(require.cache).filter((path) => path !== __filename);
    writeSync(3, String(files.length));
  });
}
