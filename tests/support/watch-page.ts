import type { Page } from 'playwright-core';

/**
 * Gathers what goes wrong on a page from now on: errors of scripts, what is refused by the Content
 * Security Policy or not found, and requests to any other host.
 */
export function watchPage(page: Page, origin: string): string[] {
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
	page.on('requestfailed', (request) => {
		// A page that is left while it loads gives up what it has asked for.
		const reason = request.failure()?.errorText ?? '';
		if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
	});
	page.on('request', (request) => {
		const address = new URL(request.url());
		if (address.origin !== origin && address.protocol !== 'data:')
			faults.push(`elsewhere: ${request.url()}`);
	});
	return faults;
}
