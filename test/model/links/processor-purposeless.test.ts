import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const processorPurposeless = suite('processorPurposeless');

processorPurposeless('tells a processor of which nothing says what it does', () => {
  assert.equal(
    told(`
processors:
  hosts: {label: hosting providers, data: [account]}
disclosures:
  hosting: {data: [account], to: [hosts]}
`),
    [
      '2:3 warning core/processor-purposeless: nothing says what `processors.hosts` does with the data',
      '  help: say it under `does`, or name the `purposes`',
    ],
  );
});

processorPurposeless('lets those be that say it, of which a flow says it, and which there are not', () => {
  assert.equal(
    findings(`
processors:
  hosts: {label: hosting providers, does: [store data]}
  mailers: {label: mail services, purposes: [service]}
  payments: {label: payment processors}
  analysts: {label: analysts}
  nobody: {label: processors abroad, modality: never}
collection:
  signup: {data: [account], by: [analysts]}
disclosures:
  payment: {data: [account], to: [payments], reasons: [take payments]}
`),
    [],
  );
});

processorPurposeless.run();
