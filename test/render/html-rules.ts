import type { ConfigData } from 'html-validate';

/** What valid HTML is held to. Each rule that is not as html-validate recommends it says why. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Written small, as the HTML standard itself and every formatter write it.
    'doctype-style': ['error', { style: 'lowercase' }],
    // The stylesheet keeps a telephone number on one line.
    'tel-non-breaking': 'off',
    // The ids are the addresses of facts, in which full stops stand.
    'valid-id': ['error', { relaxed: true }],
  },
};
