import { stripVTControlCharacters } from 'node:util';
import { createPageDrawer } from './page-drawer.ts';
import type { RosterSession } from './session.ts';
import { getSiteBundle, type SiteBundle } from './site-bundle.ts';

const COUNT_OF_ERRORS = /^Build failed with/;
const CODE_OF_ERROR = /^\[[A-Z_]+\] (?:Error: )?/;

export interface SoundBundle extends SiteBundle {
	/** The guides that it does not have, with the reason of each. */
	leftOut: readonly LeftOut[];
}

interface LeftOut {
	files: ReadonlySet<string>;
	reason: string;
}

/**
 * The bundle for a session, without those of the maintainer's guides that would keep the site from
 * being built: they are code, and what is wrong with code may show only when it runs.
 */
export async function getSoundBundle(session: RosterSession): Promise<SoundBundle> {
	const files = session.prepared.guides.filter(({ isBuilt }) => isBuilt).map(({ file }) => file);
	if (files.length === 0) return { ...(await getSiteBundle(session)), leftOut: [] };
	let leftOut: LeftOut;
	try {
		const bundle = await getSiteBundle(session);
		const faulty = await findFaultyGuides(session, bundle);
		if (faulty.size === 0) return { ...bundle, leftOut: [] };
		leftOut = { files: faulty, reason: 'an expression or a component in it fails' };
	} catch (error) {
		const named = files.filter((file) => describe(error).includes(`guides-own/${file}`));
		leftOut = { files: new Set(named.length > 0 ? named : files), reason: reasonOf(error) };
	}
	session.leaveOutGuides(leftOut.files, leftOut.reason);
	const bundle = await getSoundBundle(session);
	return { ...bundle, leftOut: [leftOut, ...bundle.leftOut] };
}

async function findFaultyGuides(
	{ settings, places, prepared }: RosterSession,
	{ module }: SiteBundle
): Promise<Set<string>> {
	module.openSite({ settings, places, snapshot: prepared.snapshot });
	const drawer = createPageDrawer(module);
	const faulty = new Set<string>();
	for (const { address, ownGuide } of await module.sitePaths()) {
		if (ownGuide === undefined) continue;
		const { status } = await drawer.draw(address);
		if (status !== 200) faulty.add(ownGuide);
	}
	return faulty;
}

/** The first line that says what is wrong; a bundler counts its errors before it tells them. */
function reasonOf(error: unknown): string {
	const lines = describe(error)
		.split('\n')
		.map((line) => stripVTControlCharacters(line).trim());
	const telling = lines.find((line) => line !== '' && !COUNT_OF_ERRORS.test(line)) ?? '';
	return telling.replace(CODE_OF_ERROR, '');
}

/** All that a bundler's error says: its words first, then where. */
function describe(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { id, loc } = error as { id?: string; loc?: { file?: string } };
	return [error.message, error.stack, id, loc?.file].join('\n').replaceAll('\\', '/');
}
