import type { Drawn } from '../drawing/drawn.ts';
import type { SiteModule } from './site-bundle.ts';

/** Draws pages of a site that has been opened, one at a time, and knows why one could not be drawn. */
export interface PageDrawer {
	/**
	 * @param address - Base included.
	 * @returns `fault` is the reason in one line, null for a page that could be drawn.
	 */
	draw(address: string): Promise<Drawn & { fault: string | null }>;
}

export function createPageDrawer(module: SiteModule): PageDrawer {
	let last = '';
	const draw = module.createDrawing(async () => {
		const app = await module.createApp({ streaming: false });
		// The response tells nothing but the status.
		const logger = await app.getLogger();
		logger.setDestination({
			write({ message }) {
				last = message;
			},
		});
		return app;
	});
	return {
		async draw(address) {
			try {
				const drawn = await draw(address);
				return { ...drawn, fault: drawn.status === 500 ? firstLine(last) : null };
			} catch (error) {
				const fault = firstLine(error instanceof Error ? error.message : String(error));
				return { status: 500, type: null, location: null, body: '', fault };
			}
		},
	};
}

function firstLine(text: string): string {
	return text.split('\n', 1)[0] ?? '';
}
