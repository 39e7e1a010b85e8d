import type { SiteModule } from './site-bundle.ts';

/** Draws pages of a site that has been opened, one at a time, and knows why one could not be drawn. */
export interface PageDrawer {
	/** @param address - Base included. */
	draw(address: string): Promise<{ response: Response; fault: string | null }>;
}

/** Any origin does: pages know their own from the settings. */
const REQUEST_ORIGIN = 'http://localhost';

export async function createPageDrawer(module: SiteModule): Promise<PageDrawer> {
	const app = module.createApp({ streaming: false });
	let last = '';
	// The response tells nothing but the status.
	const logger = await app.getLogger();
	logger.setDestination({
		write({ message }) {
			last = message;
		},
	});
	return {
		async draw(address) {
			const response = await app.render(new Request(REQUEST_ORIGIN + address));
			const fault = response.status === 500 ? (last.split('\n', 1)[0] ?? '') : null;
			return { response, fault };
		},
	};
}
