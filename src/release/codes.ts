import { errors } from '../core/code';

/** What is known of the codes about releases. */
export const releaseCodes = errors({
  'release/chain-broken': {
    title: 'every release but the first names the release before it, and each is followed by one at most',
    why: 'The chain of digests shows that no release was taken away or slipped in after people had accepted it.',
    fix: 'bring the missing release back from version control; of two that follow one release, remove the later and release it again',
  },
  'release/date-backwards': {
    title: 'no release is earlier than the one before it',
    why: 'Nobody could tell which of two versions held on a day between.',
    fix: 'correct `policy.dates`: a later release applies on a later day, or on the same',
  },
  'release/date-missing': {
    title: 'a policy that is released says from when it applies',
    why: 'Without a date nobody knows from when people may rely on it, and no date is taken from the clock.',
    fix: 'write `dates: { effective: "2026-03-01" }` under `policy`',
  },
  'release/digest-missing': {
    title: 'every file of a release has its digest',
    why: 'A file without a digest could be changed without a trace.',
    fix: 'bring `release.json` back from version control',
  },
  'release/file-changed': {
    title: 'the files of a release are as they were released',
    why: 'People have accepted these words. What is to change, changes in a new release.',
    fix: 'bring the file back from version control, and make a new release for what is new',
  },
  'release/file-missing': {
    title: 'every file of a release is there',
    why: 'The version could not be read any more at its address.',
    fix: 'bring the file back from version control',
  },
  'release/file-strange': {
    title: 'a release holds the files that policyc wrote, and nothing else',
    why: 'What was not released is no part of a release, and a link could lead to files that change.',
    fix: 'remove it from the folder of releases',
  },
  'release/file-unreadable': {
    title: 'the files of a release can be read',
    why: 'What cannot be read cannot be told from what was changed.',
    fix: 'correct the permissions of the file',
  },
  'release/folder-misnamed': {
    title: 'the folder of a release has the name of its version',
    why: 'The name of the folder is the address of the version.',
    fix: 'give the folder its name back',
  },
  'release/page-unsafe': {
    title: 'the page of a release holds only what policyc writes',
    why: 'The page is published as it stands. Markup that policyc never writes was put there by somebody.',
    fix: 'bring `page.html` and `release.json` back from version control, and ask who changed them',
  },
  'release/record-invalid': {
    title: 'the record and the manifest of a release are those that policyc wrote',
    why: 'Without them nothing is known of the release.',
    fix: 'bring the file back from version control',
  },
  'release/version-differs': {
    title: 'a release has the version that the policy says',
    why: 'Readers would see one version on the page and another in the list of versions.',
    fix: 'write the same version in `policy.version` and in `--version`',
  },
  'release/version-twice': {
    title: 'every release has a version of its own',
    why: 'An address can lead to one version only, and people must know which one they accepted.',
    fix: 'remove the one that was not published',
  },
});

/** A code about releases. */
export type ReleaseCode = keyof typeof releaseCodes;
