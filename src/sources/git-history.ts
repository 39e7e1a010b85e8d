/**
 * When each file of a folder was last committed, from the git repository in which the folder lies.
 * The repository may have come from anywhere: git is asked for nothing that runs what a repository
 * configures, and its network is shut.
 */
import { execFile, spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** The last commit of a file. */
export interface Commit {
	/** Its full name. */
	commit: string;
	/** The day in the author's own calendar: `2026-03-14`. */
	date: string;
	author: string;
}

export interface GitHistory {
	/** Where the folder lies in its repository, `/`-separated, with a slash at its end; empty at the root. */
	prefix: string;
	/** From the path in the folder. Files that were never committed are missing. */
	commits: ReadonlyMap<string, Commit>;
}

const NO_HISTORY: GitHistory = { prefix: '', commits: new Map() };

const SAFE_OPTIONS = [
	...['-c', 'core.fsmonitor=false'],
	...['-c', 'log.showSignature=false'],
	...['-c', 'core.quotePath=false'],
];
const SAFE_ENVIRONMENT = {
	GIT_ALLOW_PROTOCOL: 'none',
	GIT_NO_LAZY_FETCH: '1',
	GIT_OPTIONAL_LOCKS: '0',
	GIT_TERMINAL_PROMPT: '0',
	LC_ALL: 'C',
	// A hook that runs Roster may have set them for another repository.
	GIT_DIR: undefined,
	GIT_WORK_TREE: undefined,
	GIT_INDEX_FILE: undefined,
};
/** A commit begins with it; no path and no name can hold it. */
const COMMIT_SIGN = '\u0001';
const LOG_FORMAT = `--format=${COMMIT_SIGN}%H%n%as%n%an`;
const LEADING_BREAKS = /^\n+/;
const LONGEST_LIST = 256 * 1024 * 1024;

/**
 * @param folder - Absolute.
 * @param cacheFolder - What was found is kept here until there is another commit.
 * @returns Nothing where there is no git, no repository or no commit.
 */
export async function readGitHistory(folder: string, cacheFolder: string): Promise<GitHistory> {
	if (!(await mayBeInRepository(folder))) return NO_HISTORY;
	const described = await git(folder, [
		'rev-parse',
		'--is-shallow-repository',
		'--show-prefix',
		'HEAD',
	]).catch(() => null);
	if (described === null) return NO_HISTORY;
	const [isShallow, prefix = '', head = ''] = described.split('\n');
	const path = join(
		cacheFolder,
		`${hash('sha256', `${folder}\0${head}`, 'hex').slice(0, 24)}.json`
	);
	const known = await readKept(path);
	if (known !== null) return { prefix, commits: known };
	const tracked = await git(folder, ['ls-tree', '-r', '-z', '--name-only', 'HEAD', '.']).catch(
		() => ''
	);
	const wanted = new Set(tracked.split('\0').filter((file) => file !== ''));
	// What a shallow clone has cut off is found in its last commit, which need not have changed it.
	const edges = isShallow === 'true' ? await shallowEdges(folder) : new Set<string>();
	const commits = await lastCommits(folder, wanted, edges).catch(() => new Map<string, Commit>());
	await keep(path, commits);
	return { prefix, commits };
}

/** Whether git could find a repository from here on upwards; to ask it takes a process. */
async function mayBeInRepository(folder: string): Promise<boolean> {
	// A folder that is gone lies in none, and is told by whoever reads it.
	let place = await realpath(folder).catch(() => null);
	while (place !== null) {
		if (existsSync(join(place, '.git')) || existsSync(join(place, 'HEAD'))) return true;
		place = place === dirname(place) ? null : dirname(place);
	}
	return false;
}

/** One walk from the newest commit backwards, until every file has been met. */
function lastCommits(
	folder: string,
	wanted: Set<string>,
	edges: ReadonlySet<string>
): Promise<Map<string, Commit>> {
	const commits = new Map<string, Commit>();
	if (wanted.size === 0) return Promise.resolve(commits);
	const args = ['log', LOG_FORMAT, '--name-only', '--no-renames', '--relative', '-z', '--', '.'];
	const child = spawn('git', [...SAFE_OPTIONS, ...args], {
		cwd: folder,
		env: { ...process.env, ...SAFE_ENVIRONMENT },
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	let waiting = '';
	const take = (record: string): void => {
		const { commit, files } = parseRecord(record);
		for (const file of files) {
			if (!wanted.delete(file) || edges.has(commit.commit)) continue;
			commits.set(file, commit);
		}
	};
	child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
		const records = (waiting + chunk).split(COMMIT_SIGN);
		waiting = records.pop() ?? '';
		for (const record of records) if (record !== '') take(record);
		if (wanted.size === 0) child.kill();
	});
	return new Promise((settle, reject) => {
		child.on('error', reject);
		child.on('close', () => {
			if (wanted.size > 0 && waiting !== '') take(waiting);
			settle(commits);
		});
	});
}

/** `hash⏎day⏎author`, then the files, each ended by NUL. */
function parseRecord(record: string): { commit: Commit; files: string[] } {
	const [head = '', ...files] = record.split('\0');
	const [commit = '', date = '', ...rest] = head.split('\n');
	const [author = '', ...first] = rest;
	return {
		commit: { commit, date, author },
		files: [...first, ...files]
			.map((file) => file.replace(LEADING_BREAKS, ''))
			.filter((file) => file !== ''),
	};
}

async function shallowEdges(folder: string): Promise<Set<string>> {
	const path = await git(folder, ['rev-parse', '--path-format=absolute', '--git-path', 'shallow']);
	return new Set((await readFile(path.trim(), 'utf8')).split('\n'));
}

async function git(folder: string, args: readonly string[]): Promise<string> {
	const { stdout } = await promisify(execFile)('git', [...SAFE_OPTIONS, ...args], {
		cwd: folder,
		env: { ...process.env, ...SAFE_ENVIRONMENT },
		maxBuffer: LONGEST_LIST,
	});
	return stdout;
}

async function readKept(path: string): Promise<Map<string, Commit> | null> {
	try {
		return new Map(JSON.parse(await readFile(path, 'utf8')) as [string, Commit][]);
	} catch {
		// Missing or damaged: it is asked for again.
		return null;
	}
}

async function keep(path: string, commits: ReadonlyMap<string, Commit>): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	const beside = `${path}.${process.pid}.tmp`;
	await writeFile(beside, JSON.stringify([...commits]));
	await rename(beside, path);
}
