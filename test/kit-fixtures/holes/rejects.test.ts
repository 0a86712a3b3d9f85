import { suite } from 'uvu';

const careless = suite('careless');

careless('starts what it does not wait for', () => {
  void Promise.reject(new Error('nobody listens'));
});

careless.run();
