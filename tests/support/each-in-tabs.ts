import type { BrowserContext, Page } from 'playwright-core';

const TABS = 4;

/** Goes through a list with several tabs at once and gives what each of its members came to, in order. */
export async function eachInTabs<Member, Result>(
	context: BrowserContext,
	members: readonly Member[],
	work: (page: Page, member: Member) => Promise<Result>
): Promise<Result[]> {
	const results: Result[] = [];
	const queue = members.entries();
	async function workThrough(): Promise<void> {
		const page = await context.newPage();
		for (let next = queue.next(); !next.done; next = queue.next()) {
			const [index, member] = next.value;
			results[index] = await work(page, member);
		}
		await page.close();
	}
	await Promise.all(Array.from({ length: TABS }, workThrough));
	return results;
}
