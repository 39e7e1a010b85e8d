import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { RosterConfig, RosterConfigInput } from '../site/config.ts';
import { readSealedValue, writeSealedValue } from '../store/sealed-value.ts';
import { bundleKey } from './bundle-key.ts';

/** What a maintainer has written. */
export interface GivenConfig {
	/** What the file says, and its name; null without one. */
	file: { input: unknown; name: string } | null;
	/** They win over the file. */
	flags: RosterConfigInput;
}

interface KnownConfig {
	/** All that it was made from. */
	given: Uint8Array;
	config: RosterConfig;
}

const KNOWN_FILE = 'config.bin';

/**
 * Checks what a maintainer has written and fills in the defaults, unless that is what was found right
 * the last time: loading what checks it takes a tenth of the time of a small build.
 *
 * @param cache - The folder where that is kept, absolute; null where there is none.
 * @throws ConfigError naming each key, what was found and what is expected.
 */
export async function checkedConfig(
	given: GivenConfig,
	cache: string | null
): Promise<RosterConfig> {
	const bytes = asBytes(given);
	if (cache === null || bytes === null) return checkConfig(given);
	const path = join(cache, KNOWN_FILE);
	const known = readSealedValue<KnownConfig>(path);
	if (known !== null && bytes.equals(known.given)) return known.config;
	const config = await checkConfig(given);
	const made: KnownConfig = { given: bytes, config };
	writeSealedValue(path, made);
	return config;
}

/**
 * Null for what is no plain value, and so never right. Other bytes may stand for the same value, which is
 * then checked anew.
 */
function asBytes(given: GivenConfig): Buffer | null {
	try {
		return serialize([bundleKey(), given]);
	} catch {
		return null;
	}
}

/**
 * The same, checked each time. The file is checked by itself first, so that a fault is told of the file
 * and not of the flags.
 */
export async function checkConfig({ file, flags }: GivenConfig): Promise<RosterConfig> {
	const { mergeConfig, parseConfig } = await import('./parse-config.ts');
	const input = (file?.input ?? {}) as RosterConfigInput;
	if (file !== null) parseConfig(input, file.name);
	return parseConfig(mergeConfig(input, flags), 'the command line');
}
