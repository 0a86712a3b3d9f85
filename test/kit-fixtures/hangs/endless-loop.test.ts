import { suite } from 'uvu';

const endless = suite('endless');

endless('loops', () => {
  for (;;);
});

endless.run();
