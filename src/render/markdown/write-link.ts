import type { Image, ImageReference, Link, LinkReference } from 'mdast';
import { createIssue } from '../../core/issues.ts';
import { element, type Html, join, text } from '../policy.ts';
import { plainText } from './plain-text.ts';
import { type LinkTarget, resolveImageTarget, resolveLinkTarget } from './resolve-target.ts';
import type { Writer } from './writer.ts';

/** Whoever mends so many finds the rest. */
const MOST_ISSUES = 100;
const OTHER_SITE = /^https?:/i;
const EXTERNAL_RELATION = 'noopener nofollow ugc';

/**
 * A link that leads somewhere; one that does not is shown as the file writes it, with its words
 * still formatted.
 */
export function writeLink(node: Link | LinkReference, writer: Writer): Html {
	if (writer.insideLink) return writer.inline(node.children);
	const { address, title } = destination(node, writer);
	const target = resolveLinkTarget(address, writer);
	if (!('href' in target)) {
		report(target, address, node, writer);
		return asWritten(node, writer);
	}
	writer.insideLink = true;
	const content = writer.inline(node.children);
	writer.insideLink = false;
	const words = plainText(node, writer.document.tags.restore).trim();
	return anchor(target, words === '' ? text(address) : content, title);
}

/** A file of the site is drawn; what lies elsewhere is never loaded, only linked to. */
export function writeImage(node: Image | ImageReference, writer: Writer): Html {
	const { address, title } = destination(node, writer);
	const target = resolveImageTarget(address, writer);
	const alt = writer.document.tags.restore(node.alt ?? '');
	if ('src' in target) {
		const attributes = { src: target.src, alt, title, loading: 'lazy', decoding: 'async' };
		return element('img', attributes);
	}
	report(target, address, node, writer);
	if (!('href' in target)) {
		return text(writer.source(node.position?.start.offset, node.position?.end.offset));
	}
	const words = text(alt.trim() || address);
	return writer.insideLink ? words : anchor(target, words, title);
}

function anchor({ href }: { href: string }, content: Html, title?: string): Html {
	const rel = OTHER_SITE.test(href) ? EXTERNAL_RELATION : undefined;
	return element('a', { href, rel, title }, content);
}

function asWritten(node: Link | LinkReference, writer: Writer): Html {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	const first = node.children[0]?.position?.start.offset;
	const last = node.children.at(-1)?.position?.end.offset;
	if (first === undefined || last === undefined) return text(writer.source(start, end));
	return join([
		text(writer.source(start, first)),
		writer.inline(node.children),
		text(writer.source(last, end)),
	]);
}

function destination(
	node: Link | LinkReference | Image | ImageReference,
	writer: Writer
): { address: string; title: string | undefined } {
	const { restore } = writer.document.tags;
	const source =
		node.type === 'link' || node.type === 'image'
			? node
			: writer.document.definitions.get(node.identifier);
	return {
		address: restore(source?.url ?? ''),
		title: source?.title ? restore(source.title) : undefined,
	};
}

function report(
	target: LinkTarget,
	address: string,
	node: Link | LinkReference | Image | ImageReference,
	writer: Writer
): void {
	if (!('issue' in target) || target.issue === undefined || address === '') return;
	if (writer.issues.length >= MOST_ISSUES) return;
	// A tag such as `<ns:tag>` is an address by the grammar of Markdown only.
	const begin = node.position?.start.offset ?? 0;
	if (target.issue === 'link-unsafe' && writer.source(begin, begin + 1) === '<') return;
	const place = { line: writer.line(node), column: node.position?.start.column ?? 1 };
	writer.issues.push(createIssue(target.issue, { target: address }, place));
}
