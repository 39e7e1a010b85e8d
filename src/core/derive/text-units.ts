import { UNIT_KINDS } from './character-kinds.ts';

/**
 * A text as tables, where its UTF-16 code units are read several times as fast. Behind the last one
 * stands a unit that is of no kind.
 */
export interface TextUnits {
	text: string;
	units: Uint16Array;
	/** See `UNIT_KINDS`. */
	kinds: Uint8Array;
}

const FIRST_LENGTH = 1 << 14;

/** What reads one text after the other into the same tables: each holds until the next one is read. */
export function createTextReader(): (text: string) => TextUnits {
	let units = new Uint16Array(FIRST_LENGTH);
	let kinds = new Uint8Array(FIRST_LENGTH);
	const fill = (text: string, into: Uint16Array, kindsInto: Uint8Array): void => {
		const kindOf = UNIT_KINDS;
		for (let at = 0; at < text.length; at += 1) {
			const unit = text.charCodeAt(at);
			into[at] = unit;
			kindsInto[at] = kindOf[unit] as number;
		}
		into[text.length] = 0;
		kindsInto[text.length] = 0;
	};
	return (text) => {
		if (text.length >= units.length) {
			units = new Uint16Array(text.length * 2);
			kinds = new Uint8Array(text.length * 2);
		}
		fill(text, units, kinds);
		return { text, units, kinds };
	};
}
