/**
 * Run before the package is packed: puts what runs in Node into a few chunks of JavaScript, since
 * finding and linking hundreds of small modules takes longer than all that they do at the start.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { PACKAGE_ROOT } from './package-root.ts';
import { quickToLoad } from './quick-to-load.ts';

/** What is started or imported by name. As deep in the package as their sources, see `PACKAGE_ROOT`. */
const ENTRIES = {
	main: 'src/cli/main.ts',
	config: 'src/site/config.ts',
	'highlight-worker': 'src/render/highlight/highlight-worker.ts',
	'index-worker': 'src/integrations/index-worker.ts',
};
const FOLDER = join(PACKAGE_ROOT, 'lib', 'code');
/** Packages that come with the chunks. The others bring programs, or are loaded in part and late. */
const BROUGHT = new Set([
	'astro/zod',
	'commander',
	'fastest-levenshtein',
	'gray-matter',
	'lilconfig',
	'picomatch',
	'yaml',
]);
const OWN_SOURCES = join(PACKAGE_ROOT, 'src');
const PATH = /^(?:[./\0]|[A-Za-z]:[/\\])/;
const PACKAGE_NAME = /^(?:@[^/]+\/)?[^/]+/;
/** The last such folder in a path, with the package's name: packages lie in each other. */
const PACKAGE_FOLDER = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/;
const LICENSE_FILE = /^licen[cs]e/i;

const { dependencies } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
	dependencies: Record<string, string>;
};

const bundle = await rolldown({
	cwd: PACKAGE_ROOT,
	input: ENTRIES,
	platform: 'node',
	external: isLeftOut,
	plugins: [withoutSpareYaml(), withLicenses(), quickToLoad()],
	// gray-matter could run frontmatter; `parse-yaml.ts` takes that from it.
	checks: { eval: false },
	onwarn: ({ message }) => {
		throw new Error(message);
	},
});
await bundle.write({
	dir: FOLDER,
	format: 'esm',
	cleanDir: true,
	// The packages' own would make them twice as large; what a name means stands in the sources.
	comments: false,
	entryFileNames: '[name].js',
	chunkFileNames: '[name].js',
});
await bundle.close();

/** Whether an import stays as it is. What is left out of the chunks has to be installed beside them. */
function isLeftOut(id: string, from: string | undefined): boolean {
	if (from === undefined || PATH.test(id)) return false;
	if (isBuiltin(id)) return true;
	if (BROUGHT.has(id) || !from.startsWith(OWN_SOURCES)) return false;
	if ((PACKAGE_NAME.exec(id)?.[0] ?? '') in dependencies) return true;
	throw new Error(`\`${id}\` is imported by ${from} and is no dependency.`);
}

/** gray-matter brings a YAML of its own, as large as ours, and `parse-yaml.ts` never has it used. */
function withoutSpareYaml(): Plugin {
	const SPARE = 'js-yaml';
	const STUB = `\0${SPARE}`;
	return {
		name: 'roster-without-spare-yaml',
		resolveId: (id) => (id === SPARE ? STUB : null),
		load: (id) =>
			id === STUB
				? `const refuse = () => { throw new Error('This YAML is left out.'); };
export const safeLoad = refuse;
export const safeDump = refuse;`
				: null,
	};
}

/** Those who wrote the packages ask that their terms go where their code goes. */
function withLicenses(): Plugin {
	return {
		name: 'roster-with-licenses',
		generateBundle(_options, output) {
			const folders = Object.values(output)
				.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
				.flatMap((id) => PACKAGE_FOLDER.exec(id) ?? []);
			const source = [...new Set(folders)].sort().map(licenseOf).join('\n\n');
			this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
		},
	};
}

function licenseOf(folder: string): string {
	const manifest: { name: string; version: string } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8')
	);
	const file = readdirSync(folder).find((name) => LICENSE_FILE.test(name));
	if (file === undefined) throw new Error(`\`${manifest.name}\` has no file with its license.`);
	const text = readFileSync(join(folder, file), 'utf8').trim();
	return `${manifest.name} ${manifest.version}\n\n${text}\n`;
}
