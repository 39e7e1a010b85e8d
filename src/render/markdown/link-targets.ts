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
		const { root, tags } = parseDocument(markdown, 1);
		const targets: unknown[] = [];
		const visit = (node: Nodes): void => {
			if ('url' in node) {
				const address = tags.restore(node.url);
				if (addressKind(address) === 'internal') targets.push(answers(address, links));
			}
			if ('children' in node) for (const child of node.children) visit(child);
		};
		visit(root);
		return targets;
	} catch {
		return [];
	}
}

/** A definition may serve links and images alike, so both are asked. */
function answers(address: string, links: LinkResolver): unknown[] {
	const ask = (question: () => unknown): unknown => {
		try {
			return question();
		} catch {
			return null;
		}
	};
	return [ask(() => links.resolveLink(address)), ask(() => links.resolveImage(address))];
}
