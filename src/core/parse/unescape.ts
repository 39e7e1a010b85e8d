/** A text that was unescaped, with what is needed to tell where it stood in the source. */
export interface UnescapedText {
	text: string;
	/** How many line breaks were written as `\n`. */
	breaks: number;
	/** How many other escapes there were. */
	others: number;
	/** Offsets in `text` of the line breaks that the source has too, ascending. */
	sourceBreaks: number[];
}

/**
 * What may hold a backslash: a short code span and a Windows path, which are left alone, or an
 * escape, with any number of backslashes as files are escaped twice too. A run of backslashes that
 * is no escape is taken as a whole: to look for one at each of them would take the run's square.
 */
const CODE_PATH_OR_ESCAPE =
	/`[^`\s]{1,60}`|(?<![^\s"'(])[C-Zc-z]:\\(?!n(?:\\|[\s<-]|$))[^\s<]{1,260}?(?=[.,;:!?)"']{0,3}(?:\\n(?:\\n|[A-Z<\s-])|[\s<]|$))|\\+(?:r\\+n|[nrt"'])?/g;

/**
 * Turns literal `\n`, `\t` and `\"` into what they stand for. A code span such as `` `\n` `` and a
 * path such as `C:\new` stay as they are.
 */
export function unescapeText(raw: string): UnescapedText {
	const result: UnescapedText = { text: '', breaks: 0, others: 0, sourceBreaks: [] };
	const hasBreaks = /\\n/.test(raw);
	for (const [index, line] of raw.split('\n').entries()) {
		if (index > 0) {
			result.sourceBreaks.push(result.text.length);
			result.text += '\n';
		}
		result.text += line.replace(CODE_PATH_OR_ESCAPE, (match) => {
			if (!match.startsWith('\\')) return match;
			const last = match.at(-1) ?? '';
			if (last === '\\') return match;
			if (last === 'n') {
				result.breaks += 1;
				return '\n';
			}
			// Without literal line breaks a `\t` or `\r` is more likely a path or a pattern.
			if (last !== '"' && !hasBreaks) return match;
			result.others += 1;
			return { t: '\t', r: '\n' }[last] ?? last;
		});
	}
	return result;
}

/** Counts how many lines of the source lie before an offset of the unescaped text. */
export function countSourceBreaks(sourceBreaks: readonly number[], offset: number): number {
	let low = 0;
	let high = sourceBreaks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sourceBreaks[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
