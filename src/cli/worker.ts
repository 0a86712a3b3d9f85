import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { bundled } from './bundled';
import type { Task } from './task';

if (!isMainThread && parentPort) {
  const port = parentPort;
  const { work } = (bundled()?.('thread:lib/cli/work.js') ?? require('./work')) as typeof import('./work');
  void work(workerData as Task, (word) => port.postMessage(word));
}
