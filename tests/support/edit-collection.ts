/** What people, programs and accidents do to a folder of agents and to what Roster keeps of it. */
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../src/integrations/list-files.ts';
import type { RosterConfigInput } from '../../src/site/config.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface EditedCollection {
	/** The folder of agents. */
	source: string;
	/** The built site. */
	out: string;
	/** What is kept between builds. */
	cache: string;
	config: RosterConfigInput;
	random: SeededRandom;
	/** Counts the edits, for names and words that are new each time. */
	step: number;
}

type Edit = (collection: EditedCollection) => void;

const TITLES = ['Agents', 'The team’s agents', 'Who does what & why'];
const BASES = ['/', '/docs/'];
const REPOSITORIES = [
	'https://git.example.com/agents/blob/main/',
	'https://git.example.com/other/',
];
/** By name, so that a failure tells what was done; one that is there twice is done twice as often. */
export const EDITS: readonly [string, Edit][] = [
	['a sentence is added', withFile(addSentence)],
	['a word is changed', withFile(changeWord)],
	['a description is changed', withFile(changeDescription)],
	['a heading is added', withFile((path, { step }) => appendFileSync(path, `\n## Part ${step}\n`))],
	['code is added', withFile(addCode)],
	['a link to another agent is added', withFile(addLink)],
	['a file is added', withFile(copyFile)],
	['a file is copied into another folder', withFile(copyElsewhere)],
	['a file is removed', withFile((path) => rmSync(path))],
	['a file is renamed', withFile((path, { step }) => renameSync(path, besides(path, step)))],
	['a file is moved', withFile(moveFile)],
	['a file is touched', withFile((path) => utimesSync(path, new Date(), new Date()))],
	['a file is emptied', withFile((path) => writeFileSync(path, ''))],
	['the frontmatter of a file is broken', withFile(breakFrontmatter)],
	['a file gets bytes that are no text', withFile((path) => appendFileSync(path, brokenBytes()))],
	['two files swap their contents', swapFiles],
	['the title is changed', changeTitle],
	['the base is changed', changeBase],
	['the site is changed', toggleSite],
	['the repository is changed', toggleRepository],
	['nothing is done', () => {}],
	['a file of the cache is damaged', withCacheFile(damage)],
	['a file of the cache is cut off', withCacheFile(cutOff)],
	['a file of the cache is removed', withCacheFile((path) => rmSync(path))],
	['a file of the cache is foreign', withCacheFile((path) => writeFileSync(path, 'foreign'))],
	['a file of the site is removed', withSiteFile((path) => rmSync(path))],
	[
		'a file of the site is changed',
		withSiteFile((path) => appendFileSync(path, '<!-- edited -->')),
	],
	[
		'a file is put into the site',
		withSiteFile((_, { out }) => writeFileSync(join(out, 'stray.html'), 'stray')),
	],
	['a file is put beside one of the site', withSiteFile((path) => writeFileSync(`${path}.gz`, ''))],
	['a file of the site is replaced', withSiteFile(replaceFile)],
	['a file of the site is a folder', withSiteFile(turnIntoFolder)],
	['a file of the site is a link', withSiteFile(turnIntoLink)],
	['a folder of the site is a link', withSiteFile(turnFolderIntoLink)],
	['a folder of the site is a file', withSiteFile(turnFolderIntoFile)],
	['a folder of the site is removed', withSiteFile((path) => removeFolderOf(path))],
	['the site is removed', ({ out }) => rmSync(out, { recursive: true, force: true })],
];

function withFile(edit: (path: string, collection: EditedCollection) => void): Edit {
	return (collection) => edit(collection.random.pick(agentFiles(collection)), collection);
}

function withCacheFile(edit: (path: string, collection: EditedCollection) => void): Edit {
	return (collection) => {
		const { cache, random } = collection;
		const files = listFiles(cache);
		if (files.length > 0) edit(random.pick(files), collection);
	};
}

/** The marker stays: without it nobody may touch the folder. */
function withSiteFile(edit: (path: string, collection: EditedCollection) => void): Edit {
	return (collection) => {
		const { out, random } = collection;
		if (!existsSync(out)) return;
		edit(random.pick(listFiles(out).filter((path) => !path.endsWith('.roster.json'))), collection);
	};
}

function agentFiles({ source }: EditedCollection): string[] {
	return listFiles(source).filter((path) => path.endsWith('.md'));
}

/** Of the same size and time. */
function replaceFile(path: string): void {
	const { mtime, size } = statSync(path);
	writeFileSync(`${path}.new`, Buffer.alloc(size, 'x'));
	utimesSync(`${path}.new`, mtime, mtime);
	renameSync(`${path}.new`, path);
}

function turnIntoFolder(path: string): void {
	rmSync(path);
	mkdirSync(join(path, 'in', 'it'), { recursive: true });
	writeFileSync(join(path, 'in', 'index.html'), 'in');
}

function turnIntoLink(path: string, { source }: EditedCollection): void {
	rmSync(path);
	symlinkSync(source, path, 'junction');
}

/** To what it was, so that each file is the very one that is noted. */
function turnFolderIntoLink(path: string, { out, source, step }: EditedCollection): void {
	const folder = dirname(path);
	if (folder === out) return;
	const elsewhere = join(source, '..', `elsewhere-${step}`);
	rmSync(elsewhere, { recursive: true, force: true });
	renameSync(folder, elsewhere);
	symlinkSync(elsewhere, folder, 'junction');
}

function turnFolderIntoFile(path: string, { out }: EditedCollection): void {
	if (dirname(path) === out) return;
	removeFolderOf(path);
	writeFileSync(dirname(path), 'no folder');
}

function removeFolderOf(path: string): void {
	rmSync(dirname(path), { recursive: true });
}

function addSentence(path: string, { step }: EditedCollection): void {
	appendFileSync(path, `\nSentence ${step} was added here, about Kubernetes and quokkas.\n`);
}

function changeWord(path: string, { random, step }: EditedCollection): void {
	const words = readFileSync(path, 'utf8').split(' ');
	words[random.below(words.length)] = `Word${step}`;
	writeFileSync(path, words.join(' '));
}

function changeDescription(path: string, { step }: EditedCollection): void {
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, text.replace(/^description:.*$/m, `description: Describes step ${step}.`));
}

function addCode(path: string, { step }: EditedCollection): void {
	appendFileSync(path, `\n\`\`\`js\nconst step = ${step}; // code\n\`\`\`\n`);
}

function addLink(path: string, collection: EditedCollection): void {
	const target = collection.random.pick(agentFiles(collection));
	const up = '../'.repeat(dirname(path).slice(collection.source.length).split('/').length - 1);
	appendFileSync(path, `\nSee [the other](${up}${target.slice(collection.source.length + 1)}).\n`);
}

function copyFile(path: string, { step }: EditedCollection): void {
	const text = readFileSync(path, 'utf8').replace(/^name:.*$/m, `name: copy-${step}`);
	writeFileSync(besides(path, step), text);
}

function copyElsewhere(path: string, { source, step }: EditedCollection): void {
	const target = join(source, `folder-${step % 3}`, `copy-${step}.md`);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, readFileSync(path));
}

function moveFile(path: string, { source, step }: EditedCollection): void {
	const target = join(source, `moved-${step % 2}`, `moved-${step}.md`);
	mkdirSync(dirname(target), { recursive: true });
	renameSync(path, target);
}

function besides(path: string, step: number): string {
	return path.replace(/\.md$/, `-${step}.md`);
}

function breakFrontmatter(path: string): void {
	writeFileSync(path, readFileSync(path, 'utf8').replace(/^description:/m, 'description: "a": b:'));
}

function brokenBytes(): Buffer {
	return Buffer.from([0x0a, 0xc3, 0x28, 0xff, 0xfe, 0x00, 0x0a]);
}

function swapFiles(collection: EditedCollection): void {
	const files = agentFiles(collection);
	const first = collection.random.pick(files);
	const second = collection.random.pick(files);
	const contents = [readFileSync(second), readFileSync(first)] as const;
	writeFileSync(first, contents[0]);
	writeFileSync(second, contents[1]);
}

function changeTitle({ config, random }: EditedCollection): void {
	config.title = random.pick(TITLES);
}

function changeBase({ config, random }: EditedCollection): void {
	config.base = random.pick(BASES);
}

function toggleSite({ config }: EditedCollection): void {
	if (config.site === undefined) config.site = 'https://agents.example.com';
	else delete config.site;
}

function toggleRepository({ config, random }: EditedCollection): void {
	if (config.repository === undefined) config.repository = random.pick(REPOSITORIES);
	else delete config.repository;
}

function damage(path: string, { random }: EditedCollection): void {
	const content = readFileSync(path);
	if (content.length === 0) return;
	const place = random.below(content.length);
	content[place] = (content[place] ?? 0) ^ (1 << random.below(8));
	writeFileSync(path, content);
}

function cutOff(path: string, { random }: EditedCollection): void {
	if (existsSync(path)) truncateSync(path, random.below(statSync(path).size + 1));
}
