import { fileCodes } from './file';
import { layoutCodes } from './layout';
import { valueCodes } from './value';

/** What is known of the codes of what is wrong with a file before it is looked at as a policy. */
export const yamlCodes = { ...fileCodes, ...layoutCodes, ...valueCodes };

/** The code of what is wrong with a file before it is looked at as a policy. */
export type YamlCode = keyof typeof yamlCodes;
