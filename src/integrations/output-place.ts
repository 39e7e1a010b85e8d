import { existsSync, realpathSync } from 'node:fs';

/** Where the site of an output folder lies: where a link stands, what it leads to is filled and the link stays. */
export function outputPlace(out: string): string {
	return existsSync(out) ? realpathSync(out) : out;
}
