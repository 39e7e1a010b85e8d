/** Below the base; no page can have a name that begins so. */
export const RELOAD_SCRIPT = '_roster/reload.js';
export const RELOAD_EVENTS = '_roster/reload';

const HEAD_END = '</head>';

/**
 * Loads the page again when another version of the site is told than the one it was drawn from. A page
 * that nobody looks at does not listen: a browser keeps few connections to one host.
 */
const CODE = `const drawn = new URL(import.meta.url).search.slice(1);
let events;
function listen() {
	events?.close();
	if (document.hidden) return;
	events = new EventSource(new URL('reload', import.meta.url));
	events.onmessage = ({ data }) => {
		if (data !== drawn) location.reload();
	};
}
document.addEventListener('visibilitychange', listen);
listen();
`;

export function reloadCode(): Buffer {
	return Buffer.from(CODE);
}

/** The page with the script that loads it again; one without a head stays as it is. */
export function withReload(
	page: Uint8Array,
	{ base, version }: { base: string; version: string }
): Uint8Array {
	const place = Buffer.from(page.buffer, page.byteOffset, page.length).indexOf(HEAD_END);
	if (place < 0) return page;
	const script = `<script type="module" src="${base}${RELOAD_SCRIPT}?${version}"></script>`;
	return Buffer.concat([page.subarray(0, place), Buffer.from(script), page.subarray(place)]);
}
