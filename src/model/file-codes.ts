import { errors } from '../core/code';

/** What is known of the codes about the files of a policy, and about what they say together. */
export const fileCodes = errors({
  'core/file-unreadable': {
    title: 'the first file of a policy can be read',
    why: 'Without it nothing is known of the policy.',
    fix: 'correct the path, or the permissions of the file',
  },
  'core/include-cycle': {
    title: 'no file includes itself, at once or through others',
    why: 'Files that go round in a circle have no first one, and it is not clear which of them counts.',
    fix: 'delete the entry, or one of the two that close the circle',
    avoid: 'include: [policy.yaml] # !',
    prefer: 'include: [common.yaml]',
  },
  'core/include-missing': {
    title: 'every file that is included is there',
    why: 'The policy would lack all that the file says.',
    fix: 'write the path as it leads from the folder of the file that includes',
    avoid: 'include: [comon.yaml] # !',
    prefer: 'include: [common.yaml]',
  },
  'core/include-outside': {
    title: 'what is included lies in the folder of the policies',
    why: 'Who takes the folder to another machine takes the whole policy, and no policy prints what is none of its own.',
    fix: 'move the file into the folder of the policies, and include it there',
    avoid: 'include: [../../common.yaml] # !',
    prefer: 'include: [common.yaml]',
  },
  'core/include-released': {
    title: 'nothing is included out of the releases of a policy',
    why: 'What was released stays as it is, and the policy of today changes.',
    fix: 'copy the file out of the folder of releases, and include the copy',
    avoid: 'include: [releases/1.0/common.yaml] # !',
    prefer: 'include: [common.yaml]',
  },
  'core/include-repeated': {
    title: 'each file is included once',
    why: 'What a file says is part of the policy already, and would be given twice.',
    fix: 'delete one of the entries',
    avoid: 'include: [common.yaml, ./common.yaml] # !',
    prefer: 'include: [common.yaml]',
  },
  'core/include-unreadable': {
    title: 'every file that is included can be read',
    why: 'The policy would lack all that the file says.',
    fix: 'name a file, not a folder, and see that its permissions allow reading',
  },
  'core/include-wrong': {
    title: 'what is included is a YAML file, by its path from the file that includes',
    why: 'An absolute path or an address leads elsewhere on each machine, and a policy is made of its own files alone.',
    fix: 'write a path such as `common.yaml` or `../shared/common.yaml`, with `/` between folders',
    avoid: 'include: [/policies/common.yaml] # !',
    prefer: 'include: [common.yaml]',
  },
  'core/includes-many': {
    title: 'a policy has at most a hundred files',
    why: 'So many are seldom meant, and reading them would take long.',
    fix: 'join some of the files',
  },
  'core/key-twice': {
    title: 'what can be said once is said by one file',
    why: 'Two files that give the title, or the sections, leave open which of them counts. Only maps by id and waivers are joined.',
    fix: 'keep it in one of the two files',
  },
});

/** A code about the files of a policy. */
export type FileCode = keyof typeof fileCodes;
