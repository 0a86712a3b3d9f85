import { quoted } from '../../../model/fact-words';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { regionOfAuthority } from '../../topics/authorities';
import { ukGdpr } from './pack';

/** The regulator has its present name. */
const rule: Rule = {
  id: 'regulator-renamed',
  pack: ukGdpr,
  title: 'the regulator is called the Information Commission',
  severity: 'info',
  citation: 'Data (Use and Access) Act 2025 Part 6; SI 2026/386; SI 2026/1015',
  url: 'https://www.legislation.gov.uk/ukpga/2025/18',
  certainty: 'reported',
  from: '2026-09-30',
  adopted: '2025-06-19',
  why: 'Since 30 September 2026 what the Commissioner did is done by the Information Commission. Its website stays ico.org.uk.',
  fix: 'write `Information Commission` under `name`',
  avoid: `
authorities:
  ico:
    name: Information Commissioner's Office # !`,
  prefer: `
authorities:
  ico:
    name: Information Commission`,
  check: every({
    key: 'authorities',
    when: (authority) => regionOfAuthority(authority) === 'GB',
    holds: ({ data }) => !/\bCommissioner\b/.test(String(data.name)),
    message: ({ address }) => `${quoted(address)} is the Information Commission now`,
    field: 'name',
  }),
};

export default rule;
