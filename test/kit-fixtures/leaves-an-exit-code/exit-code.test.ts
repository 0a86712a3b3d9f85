import { suite } from 'uvu';

const untidy = suite('untidy');

untidy('sets the exit code', () => {
  process.exitCode = 3;
});

untidy.run();
