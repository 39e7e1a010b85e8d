import type { Accent } from '../core/accent.ts';
import type { ThemeSettings } from './settings.ts';

/** The order of the layers, first of all: layers of the maintainer's own sheet then come after them. */
const LAYERS = '@layer tokens, reset, base, layout, components, media;';

/** Whether pages link the sheet below. */
export function hasThemeCss({ accent, stylesheet }: ThemeSettings): boolean {
	return accent !== null || stylesheet !== null;
}

/** The sheet that holds what a site's settings change, as far as a class cannot say it. */
export function themeCss(accent: Accent | null): string {
	if (accent === null) return `${LAYERS}\n`;
	const { mark, text } = accent;
	return `${LAYERS}
:root {
	--site-mark: light-dark(${mark.day}, ${mark.night});
	--site-text: light-dark(${text.day}, ${text.night});
}
`;
}
