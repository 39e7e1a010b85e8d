import { createAnchors } from '../../core/parse/anchors.ts';
import { PROMPT_ANCHOR_PREFIX } from '../../core/parse/sections.ts';
import { addressKind, isSafeAddress } from '../safe-address.ts';
import type { Writer } from './writer.ts';

/** Where a link or an image leads, and what there is to say about it. */
export type LinkTarget =
	| { href: string; issue?: 'image-remote' }
	| { src: string }
	| { issue: 'image-missing' | 'link-unresolved' | 'link-unsafe' };

export function resolveLinkTarget(
	address: string,
	writer: Writer
): Exclude<LinkTarget, { src: string }> {
	const kind = addressKind(address);
	if (kind === 'unsafe') return { issue: 'link-unsafe' };
	if (kind === 'external') return { href: new URL(address).href };
	if (address.startsWith('#')) return resolveFragment(address.slice(1), writer);
	const resolved = asked(() => writer.links.resolveLink(address));
	if (resolved === null || !('href' in resolved)) return { issue: 'link-unresolved' };
	return toHref(resolved.href) ?? { issue: 'link-unsafe' };
}

export function resolveImageTarget(address: string, writer: Writer): LinkTarget {
	const kind = addressKind(address);
	if (kind === 'unsafe') return { issue: 'link-unsafe' };
	if (kind === 'external') {
		return { href: new URL(address).href, issue: 'image-remote' };
	}
	const resolved = asked(() => writer.links.resolveImage(address));
	if (resolved === null || 'text' in resolved) return { issue: 'image-missing' };
	if ('link' in resolved) return toHref(resolved.link) ?? { issue: 'link-unsafe' };
	return addressKind(resolved.src) === 'internal' ? resolved : { issue: 'link-unsafe' };
}

/** A heading of the same prompt, by the slug that repositories and editors give it. */
function resolveFragment(fragment: string, writer: Writer): Exclude<LinkTarget, { src: string }> {
	if (writer.aside || fragment === '') return { issue: 'link-unresolved' };
	const words = asked(() => decodeURIComponent(fragment)) ?? fragment;
	const anchor = createAnchors(PROMPT_ANCHOR_PREFIX)(words);
	const exists = writer.document.anchorNames.has(anchor);
	return exists ? { href: `#${anchor}` } : { issue: 'link-unresolved' };
}

function toHref(href: string): { href: string } | null {
	return isSafeAddress(href) ? { href } : null;
}

/** An address that cannot be decoded, such as `%zz`, leads nowhere. */
function asked<Answer>(question: () => Answer): Answer | null {
	try {
		return question();
	} catch {
		return null;
	}
}
