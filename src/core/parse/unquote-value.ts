const DOUBLE_QUOTED = /^"([\s\S]*)"$/;
const SINGLE_QUOTED = /^'([\s\S]*)'$/;
const DOUBLED_QUOTE = /''/g;
const ESCAPE = /\\(["\\/nrt])/g;

const ESCAPED: Record<string, string> = { n: '\n', r: '\n', t: '\t' };

/**
 * Takes the quotes from around a broken value and undoes what they ask for. Quotes inside, which
 * broke it, stay.
 *
 * @example unquoteValue('"He said "go"."') // → 'He said "go".'
 */
export function unquoteValue(text: string): string {
	const double = DOUBLE_QUOTED.exec(text)?.[1];
	if (double !== undefined) {
		return double.replace(ESCAPE, (_, escaped: string) => ESCAPED[escaped] ?? escaped);
	}
	return SINGLE_QUOTED.exec(text)?.[1]?.replace(DOUBLED_QUOTE, "'") ?? text;
}
