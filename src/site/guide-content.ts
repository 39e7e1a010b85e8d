import { type RenderResult, render } from 'astro:content';
import guideModules from 'astro:content-module-imports';
import type { SiteGuide } from './guides.ts';

type GuideContent = Pick<RenderResult, 'Content' | 'headings'>;

/** What Astro makes of a guide: the compiled file, and what it imports for the head of its page. */
interface GuideModule {
	collectedStyles: readonly unknown[];
	collectedLinks: readonly unknown[];
	collectedScripts: readonly unknown[];
	getMod(): Promise<{
		Content: RenderResult['Content'];
		getHeadings?: () => RenderResult['headings'];
	}>;
}

/**
 * The text of a guide as a component, and its headings. It is the compiled file itself, which
 * `src/drawing` knows how to draw; for a guide that imports styles or scripts it is what Astro wraps
 * around that to get them into the head of the page.
 */
export async function guideContent(entry: SiteGuide['entry']): Promise<GuideContent> {
	const module = (await guideModules.get(entry.filePath ?? '')?.())?.default;
	if (!isGuideModule(module) || importsForHead(module)) return render(entry);
	const { Content, getHeadings } = await module.getMod();
	return { Content, headings: getHeadings?.() ?? [] };
}

function isGuideModule(module: unknown): module is GuideModule {
	return typeof module === 'object' && module !== null && '__astroPropagation' in module;
}

function importsForHead(module: GuideModule): boolean {
	const { collectedStyles, collectedLinks, collectedScripts } = module;
	return [collectedStyles, collectedLinks, collectedScripts].some((list) => list.length > 0);
}
