import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';

/** Reads the guides, which are MDX written by people who may run code; agent files never are. */
export function guidesLoader(): Loader {
	return glob({ base: './src/content/guides', pattern: '**/*.mdx' });
}
