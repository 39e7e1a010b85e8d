import { Command, CommanderError, Option } from 'commander';
import { ConfigError } from '../integrations/config-error.ts';
import { packageVersion } from '../integrations/package-root.ts';
import { CHECK_FORMATS } from './check-formats.ts';
import { leave } from './leave.ts';
import type { SearchOptions } from './search.ts';
import { type SiteOptions, toConfigFlags } from './site-options.ts';
import { tellError } from './tell-error.ts';

/** Exit codes: 0 done, 1 the content is at fault (`--strict`, `check`), 2 the call is. */
export const EXIT_CONTENT = 1;
export const EXIT_USAGE = 2;

/**
 * Runs the command line. Never throws for a person's mistake: it is told and the exit code set.
 *
 * @param args - Without the program's name: `['build', 'agents']`.
 */
export async function main(args: readonly string[]): Promise<void> {
	process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
	// Under `node --watch` every thread would tell its owner what it loads, among what it is asked for.
	delete process.env['WATCH_REPORT_DEPENDENCIES'];
	process.stdout.on('error', stopUnread);
	try {
		await createProgram().parseAsync([...args], { from: 'user' });
	} catch (error) {
		process.exitCode = tell(error);
	}
}

/** Each command is loaded when it is called: Astro alone takes longer than telling a wrong flag. */
function createProgram(): Command {
	const program = new Command('roster')
		.description('Turns a folder of AI sub-agent definitions into a documentation site.')
		.version(packageVersion(), '-v, --version')
		.exitOverride()
		.showHelpAfterError('Run `roster --help` for all commands and flags.')
		.showSuggestionAfterError();

	withSiteOptions(program.command('build').argument('[folder...]', 'folders of agent files'))
		.description('write the site')
		.action(async (folders: string[], options: SiteOptions) => {
			await (await import('./build.ts')).build(toConfigFlags(folders, options), options);
			leave();
		});

	withSiteOptions(program.command('dev').argument('[folder...]', 'folders of agent files'))
		.description('serve the site while you write, with live reload')
		.option('--port <number>', 'port to listen on', toPort)
		.option('--host [address]', 'listen beyond this machine')
		.action(async (folders: string[], options: SiteOptions) =>
			(await import('./dev.ts')).dev(toConfigFlags(folders, options), options)
		);

	program
		.command('preview')
		.description('serve the built site')
		.option('--out <folder>', 'folder of the built site')
		.option('--config <file>', 'configuration file')
		.option('--port <number>', 'port to listen on', toPort)
		.option('--host [address]', 'listen beyond this machine')
		.action(async (options: SiteOptions) =>
			(await import('./preview.ts')).preview(toConfigFlags([], options), options)
		);

	program
		.command('search')
		.argument('<words...>', 'what you need done')
		.description('find the agent for a task in a built site')
		.option('--site <folder>', 'folder of the built site; the configured one by default')
		.option('--config <file>', 'configuration file')
		.option('--limit <number>', 'how many results to print', toCount)
		.option('--json', 'print what was found as JSON')
		.action(async (words: string[], options: SearchOptions) =>
			(await import('./search.ts')).search(words, options)
		);

	withSourceOptions(program.command('check').argument('[folder...]', 'folders of agent files'))
		.description('list what is wrong with the agent files')
		.addOption(
			new Option('--format <format>', 'how to print').choices(CHECK_FORMATS).default('pretty')
		)
		.option('--fix', 'mend what needs no judgement, showing the changes')
		.option('--dry-run', 'with --fix: show the changes and write nothing')
		.action(async (folders: string[], options: SiteOptions) =>
			(await import('./check.ts')).check(toConfigFlags(folders, options), options)
		);

	return program;
}

function withSourceOptions(command: Command): Command {
	return command
		.option('--config <file>', 'configuration file')
		.option('--include <glob...>', 'files to read, from each source folder')
		.option('--exclude <glob...>', 'files and folders to leave out')
		.option('--strict', 'treat warnings as errors');
}

function withSiteOptions(command: Command): Command {
	return withSourceOptions(command)
		.option('--out <folder>', 'folder to write the site to')
		.option('--site <address>', 'where it will be hosted: https://agents.example.com')
		.option('--base <path>', 'path below the host: /docs/')
		.option('--title <text>', 'name of the site')
		.option('--description <text>', 'one sentence about the site')
		.option('--repository <address>', 'address of the source folder in its repository');
}

function toPort(text: string): number {
	const port = Number(text);
	if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
	throw new ConfigError(
		`\`--port ${text}\` is no port.`,
		'Give a whole number from 0 to 65535: --port 4321'
	);
}

function toCount(text: string): number {
	const count = Number(text);
	if (Number.isInteger(count) && count >= 1 && count <= 1000) return count;
	throw new ConfigError(
		`\`--limit ${text}\` is no number of results.`,
		'Give a whole number from 1 to 1000: --limit 5'
	);
}

/** Tells a failure and gives the exit code for it. */
function tell(error: unknown): number {
	if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
	tellError(error);
	return error instanceof ConfigError ? EXIT_USAGE : EXIT_CONTENT;
}

/** Whoever reads the output, such as `head`, may have seen enough. */
function stopUnread(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
}
