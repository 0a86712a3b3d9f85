import { suite } from 'uvu';

const patient = suite('patient');

patient('waits for nothing', () => new Promise<void>(() => {}));

patient.run();
