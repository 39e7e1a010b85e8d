/** Where an example stands in a text; `[start, end)` holds its tags, the content does not. */
export interface ExampleBlock {
	start: number;
	end: number;
	contentStart: number;
	contentEnd: number;
	/** False when the end tag is missing. */
	closed: boolean;
}

export interface ExampleTags {
	blocks: ExampleBlock[];
	/** End tags that close nothing. */
	strays: StrayTag[];
}

export interface StrayTag {
	start: number;
	end: number;
}

/** Not between backticks: there a text speaks about the tag. */
const EXAMPLE_TAG = /(?<!`)<(\/?)\s{0,4}example(?:\s[^<>]{0,200})?>(?!`)/gi;
const COMMENTARY_END = /<\/\s{0,4}commentary\s{0,4}>/gi;

/**
 * Finds the example blocks of a text. A block without an end tag ends behind its commentary, else
 * where the next block begins, else with the text.
 */
export function findExampleBlocks(text: string): ExampleTags {
	const tags = [...text.matchAll(EXAMPLE_TAG)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		closing: match[1] === '/',
	}));
	const found: ExampleTags = { blocks: [], strays: [] };
	for (let index = 0; index < tags.length; index += 1) {
		const tag = tags[index];
		const next = tags[index + 1];
		if (!tag) continue;
		if (tag.closing) {
			found.strays.push({ start: tag.start, end: tag.end });
		} else if (next?.closing) {
			found.blocks.push({
				start: tag.start,
				end: next.end,
				contentStart: tag.end,
				contentEnd: next.start,
				closed: true,
			});
			index += 1;
		} else {
			const end = findUnclosedEnd(text, tag.end, next?.start ?? text.length);
			found.blocks.push({
				start: tag.start,
				end,
				contentStart: tag.end,
				contentEnd: end,
				closed: false,
			});
		}
	}
	return found;
}

function findUnclosedEnd(text: string, from: number, limit: number): number {
	const match = [...text.slice(from, limit).matchAll(COMMENTARY_END)].at(-1);
	return match ? from + match.index + match[0].length : limit;
}
