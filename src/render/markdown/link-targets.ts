import type { Nodes } from 'mdast';
import type { LinkResolver } from '../link-resolver.ts';
import { addressKind } from '../safe-address.ts';
import { parseDocument } from './parse-document.ts';

const MAY_HOLD_LINKS = /\]\(|\]:/;

/**
 * What the resolver answers for each relative address of a text, in the order of the text: two
 * texts that are the same and have the same targets look the same. Empty when the text cannot be
 * parsed, for then none of its links is shown as one.
 */
export function linkTargets(markdown: string, links: LinkResolver): unknown[] {
	if (!MAY_HOLD_LINKS.test(markdown)) return [];
	try {
		const { root, tags, definitions } = parseDocument(markdown, 1);
		const targets: unknown[] = [];
		const ask = (url: string | undefined, question: (address: string) => unknown): void => {
			const address = tags.restore(url ?? '');
			if (addressKind(address) === 'internal') targets.push(answer(() => question(address)));
		};
		const visit = (node: Nodes): void => {
			const question = node.type.startsWith('image') ? links.resolveImage : links.resolveLink;
			if (node.type === 'link' || node.type === 'image') ask(node.url, question);
			if (node.type === 'linkReference' || node.type === 'imageReference') {
				ask(definitions.get(node.identifier)?.url, question);
			}
			if ('children' in node) for (const child of node.children) visit(child);
		};
		visit(root);
		return targets;
	} catch {
		return [];
	}
}

function answer(question: () => unknown): unknown {
	try {
		return question();
	} catch {
		return null;
	}
}
