export * from '../browser/browser';
