import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig, AstroUserConfig } from 'astro';
import { guideCode } from '../render/guide-code.ts';
import { fewChunks } from './few-chunks.ts';
import { ownDrawing } from './own-drawing.ts';
import { plainImports } from './plain-imports.ts';
import { quickStart } from './quick-start.ts';
import type { RosterSession } from './session.ts';
import { siteAdapter } from './site-adapter.ts';

/** What Astro is told, whoever starts it. */
export function astroConfig(session: RosterSession): AstroUserConfig {
	const { config, workspace } = session;
	return {
		base: config.base,
		output: 'server',
		adapter: siteAdapter(),
		trailingSlash: 'always',
		// Whitespace between inline elements is text that people wrote; only its runs are folded.
		compressHTML: true,
		build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
		devToolbar: { enabled: false },
		image: { service: { entrypoint: './src/site/image-service.ts' } },
		markdown: {
			syntaxHighlight: false,
			processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [guideCode()] }),
		},
		integrations: [mdx()],
		vite: {
			cacheDir: join(workspace.cache, 'vite'),
			// A script or style inlined into a page would be refused by the Content Security Policy.
			build: { assetsInlineLimit: 0 },
			plugins: [plainImports(), quickStart(), ownDrawing(), fewChunks()],
			// Not the one of a project in whose folder Roster runs.
			css: { postcss: {} },
		},
	};
}

/**
 * The same for Astro's programmatic API, with the folders of this run.
 *
 * @param root - Holds `src` and `public`; see `copyProject`.
 */
export function inlineConfig(session: RosterSession, root: string): AstroInlineConfig {
	const { workspace } = session;
	return {
		...astroConfig(session),
		configFile: false,
		root,
		outDir: join(workspace.root, 'bundle'),
		cacheDir: join(workspace.root, 'astro-cache'),
		logLevel: 'error',
	};
}
