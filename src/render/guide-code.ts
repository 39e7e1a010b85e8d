import type { Element } from 'hast';
import { type HastPluginDefinition, htmlToHast } from 'satteri';
import { normaliseLanguage } from './highlight/normalise-language.ts';
import { runsToHtml } from './highlight/runs-to-html.ts';
import { createTokeniser } from './highlight/tokeniser.ts';
import { fenceMeta } from './markdown/fence-meta.ts';
import { markLines } from './markdown/mark-lines.ts';
import { codeFigure } from './markdown/write-code.ts';
import { text } from './policy.ts';

const LANGUAGE_CLASS = /^language-(.+)$/;
const LAST_LINE_BREAK = /\n$/;

/**
 * Gives the code of guides the same markup and the same inks as the code of prompts. A plugin for
 * Astro's Sätteri processor, which must not highlight by itself: set `syntaxHighlight: false`.
 */
export function guideCode(): HastPluginDefinition {
	const tokeniser = createTokeniser();
	return {
		name: 'guide-code',
		element: {
			filter: ['pre'],
			async visit(node, context) {
				const code = node.children.find(
					(child): child is Element => child.type === 'element' && child.tagName === 'code'
				);
				if (code === undefined) return;
				const content = context.textContent(code).replace(LAST_LINE_BREAK, '');
				const { language, meta } = fenceOf(code);
				const id = normaliseLanguage(language);
				if (id !== null) await tokeniser.load(id);
				const runs = id === null ? null : tokeniser.tokenise(id, content);
				const html = codeFigure(
					{ language, meta },
					markLines(runs === null ? text(content) : runsToHtml(runs), fenceMeta(meta))
				);
				const figure = htmlToHast(html, { fragment: true });
				return 'children' in figure ? (figure.children[0] as Element) : undefined;
			},
		},
	};
}

function fenceOf(code: Readonly<Element>): { language: string | null; meta: string | null } {
	const { lang, meta } = (code.data ?? {}) as { lang?: string | null; meta?: string | null };
	const classes = code.properties.className;
	const named = (Array.isArray(classes) ? classes : [])
		.map((name) => LANGUAGE_CLASS.exec(String(name))?.[1])
		.find((name) => name !== undefined);
	return { language: lang ?? named ?? null, meta: meta ?? null };
}
