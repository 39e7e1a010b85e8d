import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** Programs that a machine may have, the first that is found. */
const PROGRAMS = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
];
/** Where macOS and Windows keep theirs. */
const PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];
/** Containers and build machines have neither a sandbox nor a graphics card, and little shared memory. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-extensions'];
const LAUNCH_MILLISECONDS = 20_000;

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the one browser of a run is reached. */
		browserEndpoint: string;
		/** Where the sites are served: `http://127.0.0.1:40123`, without a base. */
		sampleOrigin: string;
		fixtureOrigin: string;
	}
}

/**
 * Starts the browser that all tests of a run share: `CHROME_PATH`, else one that is installed, else
 * the one that comes from npm.
 */
export async function startBrowser(): Promise<BrowserServer> {
	const chosen = process.env['CHROME_PATH'];
	if (chosen) return launch(chosen);
	for (const program of installedPrograms()) {
		// Some systems have a program of that name that only says how to install one.
		const server = await launch(program).catch(() => null);
		if (server !== null) return server;
	}
	const { default: fromNpm } = await import('@sparticuz/chromium');
	fromNpm.setGraphicsMode = false;
	return launch(await fromNpm.executablePath());
}

/** A connection to the shared browser, for one test file. */
export function connectToBrowser(): Promise<Browser> {
	return chromium.connect(inject('browserEndpoint'));
}

function launch(executablePath: string): Promise<BrowserServer> {
	return chromium.launchServer({ executablePath, args: FLAGS, timeout: LAUNCH_MILLISECONDS });
}

function installedPrograms(): string[] {
	const folders = (process.env['PATH'] ?? '').split(delimiter);
	const named = folders.flatMap((folder) => PROGRAMS.map((name) => join(folder, name)));
	return [...named, ...PLACES].filter(isProgram);
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		// Not there, or not to be run by this user.
		return false;
	}
}
