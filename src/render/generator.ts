const { version } = require('../../package.json') as { readonly version: string };

/** What a manifest says of the program that made it: its name and the version of the package. */
export const generator = { name: 'policyc', version } as const;

/** The version of the form of manifests that this program writes and reads. */
export const manifestVersion = 1;
