/** PowerShell ends a quoted text at any of these, the typographic ones included. */
const POWERSHELL_QUOTES = /['‘’‚‛]/g;

/**
 * One argument of a PowerShell command that stands for exactly this text. Always quoted: a bare word
 * may be read as a number, a variable or an operator.
 *
 * @example powershellQuote("it's") // → `'it''s'`
 */
export function powershellQuote(text: string): string {
	return `'${text.replaceAll('\0', '').replace(POWERSHELL_QUOTES, '$&$&')}'`;
}
