import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Runs axe over a page and gives each element that it finds fault with, as one line. The browser's
 * own channel carries axe into the page, so the Content Security Policy stays in force.
 */
export async function axeFindings(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const { violations } = await page.evaluate(runAxe);
	return violations.flatMap(({ id, impact, nodes }) =>
		nodes.map(({ target, failureSummary }) => {
			const reason = failureSummary?.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
			return `${id} (${impact}) ${target.join(' ')}: ${reason}`;
		})
	);
}

/** Runs in the page, where axe has made itself known. */
function runAxe(): Promise<AxeResults> {
	const { axe: here } = window as unknown as { axe: typeof axe };
	return here.run(document, { resultTypes: ['violations'] });
}
