import { existsSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';

/**
 * Reads guides, which are MDX written by people who may run code; agent files never are.
 *
 * @param folder - Below `src/content`. `guides-own` is there when the maintainer has guides.
 */
export function guidesLoader(folder: string): Loader {
	const base = `./src/content/${folder}`;
	return {
		name: 'roster-guides',
		async load(context) {
			if (!existsSync(new URL(`${base}/`, context.config.root))) return;
			await glob({ base, pattern: '**/*.mdx' }).load(context);
		},
	};
}
