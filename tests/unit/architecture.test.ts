/**
 * The floors of the house, held as law: a file imports only from floors below its own, and from its
 * own folder. `docs/architecture.md` says why.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));

/** A floor may use what `uses` names of Roster, and what `packages` names from outside. */
interface Floor {
	uses: readonly string[];
	packages: readonly RegExp[];
}

const NODE = /^node:/;

/** The longest matching folder is a file's floor. */
const FLOORS: Readonly<Record<string, Floor>> = {
	core: { uses: [], packages: [/^astro\/zod$/] },
	'core/parse': {
		uses: ['core', 'core/derive'],
		packages: [/^gray-matter$/, /^yaml$/, /^fastest-levenshtein$/],
	},
	'core/mend': { uses: ['core', 'core/parse'], packages: [/^yaml$/] },
	'core/derive': { uses: ['core'], packages: [] },
	export: { uses: ['core', 'core/derive'], packages: [/^astro\/zod$/] },
	store: { uses: [], packages: [NODE] },
	drawing: { uses: ['core'], packages: [/^astro(?:\/|$)/] },
	render: {
		uses: ['core', 'core/parse', 'store'],
		packages: [/^satteri$/, /^shiki($|\/)/, /^@shikijs\//, /^(?:mdast|hast)$/, NODE],
	},
	search: {
		uses: ['core', 'core/parse', 'core/derive'],
		packages: [/^pagefind$/, /^fastest-levenshtein$/, NODE],
	},
	sources: {
		uses: ['core', 'core/parse', 'core/derive', 'store', 'render'],
		packages: [/^picomatch$/, NODE],
	},
	site: {
		uses: [
			'core',
			'core/parse',
			'core/derive',
			'drawing',
			'export',
			'render',
			'search',
			'sources',
			'store',
		],
		packages: [/^astro(:|\/|$)/, /^virtual:astro:manifest$/, /^fastest-levenshtein$/, NODE],
	},
	components: {
		uses: ['core', 'core/derive', 'render', 'search', 'site', 'client', 'styles'],
		packages: [/^astro(:|\/|$)/],
	},
	layouts: {
		uses: ['core', 'core/derive', 'site', 'components', 'client', 'styles'],
		packages: [/^astro(:|\/|$)/],
	},
	pages: {
		uses: [
			'core',
			'core/derive',
			'drawing',
			'export',
			'render',
			'search',
			'site',
			'components',
			'layouts',
			'client',
			'styles',
		],
		packages: [/^astro(:|\/|$)/],
	},
	styles: { uses: [], packages: [] },
	client: { uses: ['core', 'core/derive', 'search'], packages: [/^fastest-levenshtein$/] },
	integrations: {
		uses: [
			'core',
			'core/parse',
			'core/derive',
			'drawing',
			'export',
			'render',
			'search',
			'sources',
			'site',
			'store',
		],
		packages: [
			/^astro(:|\/|$)/,
			/^@astrojs\//,
			/^picomatch$/,
			/^chokidar$/,
			/^fastest-levenshtein$/,
			/^rolldown$/,
			NODE,
		],
	},
	cli: {
		uses: ['core', 'core/mend', 'core/derive', 'search', 'sources', 'site', 'integrations'],
		packages: [/^commander$/, /^lilconfig$/, /^sirv$/, /^yaml$/, NODE],
	},
};

const IMPORT =
	/(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
const RELATIVE = /^\.{1,2}\//;
/** The files that belong to no floor: they tell Astro of the collections. */
const FREE_FILES = new Set(['content.config.ts', 'live.config.ts']);
const MAXIMUM_LINES = 400;

const files = globSync('**/*.{ts,astro,js}', { cwd: SOURCE })
	.map((file) => file.replaceAll('\\', '/'))
	.sort();

describe('the house', () => {
	test('has a floor for every file', () => {
		expect(files.filter((file) => floorOf(file) === null && !FREE_FILES.has(file))).toEqual([]);
	});

	test('is imported downwards only', () => {
		const breaches = files.flatMap((file) =>
			importsOf(file).flatMap((imported) => breachOf(file, imported))
		);
		expect(breaches).toEqual([]);
	});

	test('keeps the core free of globals that differ from run to run', () => {
		const impure = files
			.filter((file) => file.startsWith('core/'))
			.filter((file) =>
				/\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bglobalThis\.|\bdocument\.(?!ocuments)\w+\(/.test(
					withoutComments(file)
				)
			);
		expect(impure).toEqual([]);
	});

	test('has no room for what belongs nowhere', () => {
		expect(
			files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|index\.ts)(\/|\.|$)/.test(file))
		).toEqual([]);
	});

	test('keeps files short enough to be read in one go', () => {
		const long = files.filter(
			(file) => readFileSync(join(SOURCE, file), 'utf8').split('\n').length > MAXIMUM_LINES
		);
		expect(long).toEqual([]);
	});
});

function breachOf(file: string, imported: string): string[] {
	const floor = floorOf(file);
	if (floor === null) return [];
	const { uses, packages } = FLOORS[floor] as Floor;
	if (!RELATIVE.test(imported)) {
		return packages.some((allowed) => allowed.test(imported))
			? []
			: [`${file} imports ${imported}`];
	}
	const target = relative(SOURCE, join(SOURCE, dirname(file), imported)).replaceAll('\\', '/');
	const targetFloor = floorOf(target) ?? target;
	return targetFloor === floor || uses.includes(targetFloor) ? [] : [`${file} imports ${target}`];
}

function importsOf(file: string): string[] {
	return [...withoutComments(file).matchAll(IMPORT)].map(
		(match) => match[1] ?? match[2] ?? match[3] ?? ''
	);
}

function withoutComments(file: string): string {
	return readFileSync(join(SOURCE, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '');
}

function floorOf(file: string): string | null {
	const matching = Object.keys(FLOORS).filter((folder) => file.startsWith(`${folder}/`));
	return matching.sort((a, b) => b.length - a.length)[0] ?? null;
}
