import { ConfigError } from '../integrations/config-error.ts';
import { paint } from './terminal.ts';

/** Tells a failure as its kind deserves: a stack only for what nobody has foreseen. */
export function tellError(error: unknown): void {
	if (error instanceof ConfigError) {
		console.error(`${paint('red', 'Error')} ${error.message}\n${paint('dim', error.hint)}`);
		return;
	}
	const known = systemFault(error);
	if (known !== null) {
		console.error(`${paint('red', 'Error')} ${known}`);
		return;
	}
	console.error(
		`${paint('red', 'Error')} Roster has failed in a way that it should not. Please report this:`
	);
	console.error(error);
}

const SYSTEM_FAULTS: Readonly<Record<string, (path: string) => string>> = {
	ENOSPC: (path) =>
		`The disk is full: ${path} could not be written. The site that was there is untouched.`,
	EROFS: (path) =>
		`${path} lies on a disk that cannot be written. The site that was there is untouched.`,
	EACCES: (path) =>
		`${path} may not be written or read by this user. The site that was there is untouched.`,
	EPERM: (path) => `${path} may not be changed by this user. The site that was there is untouched.`,
	EDQUOT: (path) =>
		`The disk quota is used up: ${path} could not be written. The site that was there is untouched.`,
	ENOENT: (path) => `${path} is not there any more. The site that was there is untouched.`,
	EFBIG: (path) =>
		`${path} would be larger than this user may write. The site that was there is untouched.`,
	EBUSY: (path) => `${path} is in use. The site that was there is untouched.`,
	EMFILE: () => 'The system allows too few open files. Raise the limit: ulimit -n 4096',
};

/** What the system has refused, in plain words; null for what was no system's fault. */
function systemFault(error: unknown): string | null {
	for (let cause = error; cause instanceof Error; cause = cause.cause) {
		const { code, path } = cause as NodeJS.ErrnoException;
		const describe = code === undefined ? undefined : SYSTEM_FAULTS[code];
		if (describe !== undefined) return describe(path ?? 'A file');
	}
	return null;
}
