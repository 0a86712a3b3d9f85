/** Prints the manifest of the sample, to be run with other time zones and languages around it. */
import { manifestText } from './manifest-sample';

process.stdout.write(manifestText());
