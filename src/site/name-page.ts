import {
	buildVariants,
	type Variant,
	type VariantAspect,
	type VariantTable,
} from '../core/derive/variants.ts';
import { openingSentence } from '../core/parse/opening-sentence.ts';
import type { RosterEntry } from '../core/schema.ts';
import { type VariantLabel, variantLabels } from './variant-labels.ts';

/** Columns of one table, and agents that tables hold at most; search finds the others. */
const COLUMNS = 5;
const MOST_COMPARED = 30;

export interface VariantColumn extends Variant {
	label: VariantLabel;
}

export interface NamePage {
	/** Side by side, a few to a table; every length is to one scale. */
	tables: VariantColumn[][];
	/** How many more there are, for whom no table has room. */
	others: number;
	differs: ReadonlySet<VariantAspect>;
	sharedTerms: VariantTable['sharedTerms'];
}

/**
 * The agents of one name as their page shows them.
 *
 * @param promptOf - The prompt of an agent as its file has it.
 */
export async function namePage(
	entries: readonly RosterEntry[],
	promptOf: (entry: RosterEntry) => Promise<string>
): Promise<NamePage> {
	const compared = entries.slice(0, MOST_COMPARED);
	const sources = await Promise.all(
		compared.map(async (entry) => {
			const prompt = await promptOf(entry);
			return { agent: entry.agent, prompt, opening: openingSentence(prompt) };
		})
	);
	const { variants, differs, sharedTerms } = buildVariants(sources);
	const labels = variantLabels(compared.map(({ agent }) => agent.id));
	const columns = variants.map((variant, index) => ({
		...variant,
		label: labels[index] ?? { head: variant.agent.id, rest: '', short: String(index + 1) },
	}));
	return {
		tables: evenly(columns, COLUMNS),
		others: entries.length - compared.length,
		differs: new Set(differs),
		sharedTerms,
	};
}

/** Parts a list so that no part has more than `most` members and all have about as many. */
function evenly<Member>(list: readonly Member[], most: number): Member[][] {
	const parts = Math.ceil(list.length / most);
	const size = Math.ceil(list.length / Math.max(1, parts));
	return Array.from({ length: parts }, (_, part) => list.slice(part * size, (part + 1) * size));
}
