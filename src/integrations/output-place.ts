import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Where the site of an output folder lies: where a link stands, what it leads to is filled and the link stays. */
export function outputPlace(out: string): string {
	if (existsSync(out)) return realpathSync(out);
	const isLink = lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
	return isLink ? resolve(dirname(out), readlinkSync(out)) : out;
}
