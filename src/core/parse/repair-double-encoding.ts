import { createIssue } from '../issues.ts';
import type { Issue } from '../schema.ts';
import { offsetToPlace } from './offset-to-place.ts';

/** What Windows-1252 shows for the bytes 0x80 to 0x9F; it shows nothing for five of them. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const BYTE_OF = new Map([...WINDOWS_1252].map((character, index) => [character, 0x80 + index]));

/** A character that stands for a byte which goes on with a sequence: 0x80 to 0xBF. */
const NEXT = `[\\u0080-\\u00BF${WINDOWS_1252}]`;

/** Two to four bytes of UTF-8, each shown as the character that it is in Windows-1252 or Latin-1. */
const RUN = new RegExp(
	`(?:[\\u00C2-\\u00DF]${NEXT}|[\\u00E0-\\u00EF]${NEXT}{2}|[\\u00F0-\\u00F4]${NEXT}{3})+`,
	'gu'
);

/** Begins punctuation, arrows, signs and emoji; no word ends so. */
const TELLING_START = /^(?:â|ð[Ÿ\u009f]|ï[¸»¿])/;

/** A Latin letter or sign encoded twice; not where the second character may be closing punctuation. */
const TELLING_PAIR =
	/^(?:Â[\u00A0-\u00BF]|Ã[\u0080-\u0084\u0086-\u0090\u0095\u0098-\u00BFƒ€‰ˆ†‡Šš™œžŸ¡-¿])/;

/** Sequences in a row that no writing makes by chance. */
const TELLING_LENGTH = { 2: 3, 3: 2, 4: 1 } as const;

const MOST_ROUNDS = 3;

/**
 * Undoes UTF-8 that was read as Windows-1252 or Latin-1 and encoded again: `â†’` was `→`. Only whole
 * sequences are repaired, and only where the characters cannot be meant: a French `é”…` stays.
 */
export function repairDoubleEncoding(text: string): { text: string; issues: Issue[] } {
	let repaired = text;
	let count = 0;
	let first: { from: string; to: string; offset: number } | null = null;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const before = repaired;
		repaired = before.replace(RUN, (run: string, offset: number) => {
			const original = decodeRun(run);
			if (original === null) return run;
			if (round === 0) count += [...original].length;
			first ??= { from: run, to: original, offset };
			return original;
		});
		if (repaired === before) break;
	}
	if (first === null) return { text, issues: [] };
	const { from, to, offset }: { from: string; to: string; offset: number } = first;
	const place = offsetToPlace(text, offset);
	return {
		text: repaired,
		issues: [createIssue('decode-double-encoded', { count, from, to }, place)],
	};
}

/** The text that a run was before; null where it may be meant as it is, or is not UTF-8. */
function decodeRun(run: string): string | null {
	const bytes = Uint8Array.from(
		run,
		(character) => BYTE_OF.get(character) ?? character.charCodeAt(0)
	);
	let original: string;
	try {
		original = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		// Not UTF-8, so it was not encoded twice.
		return null;
	}
	const characters = [...original];
	const size = characters.length === 0 ? 2 : run.length / characters.length;
	const enough = TELLING_LENGTH[size <= 2 ? 2 : size <= 3 ? 3 : 4];
	const isTelling =
		TELLING_START.test(run) || TELLING_PAIR.test(run) || characters.length >= enough;
	return isTelling ? original : null;
}
