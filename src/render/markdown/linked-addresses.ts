import type { Nodes } from 'mdast';
import { addressKind } from '../safe-address.ts';
import { parseDocument } from './parse-document.ts';

/** A relative address that a link or an image of a text has. */
export interface LinkedAddress {
	isImage: boolean;
	address: string;
}

/** A link with an address that does not lead to another site, or a definition. */
const MAY_HOLD_LINKS = /\](?:\((?!https?:\/\/)|:)/;

/**
 * The relative addresses of a text, in the order of the text. Empty when the text cannot be parsed,
 * for then none of its links is shown as one.
 */
export function linkedAddresses(markdown: string): LinkedAddress[] {
	if (!MAY_HOLD_LINKS.test(markdown)) return [];
	try {
		const { root, tags, definitions } = parseDocument(markdown, 1);
		const addresses: LinkedAddress[] = [];
		const add = (url: string | undefined, isImage: boolean): void => {
			const address = tags.restore(url ?? '');
			if (addressKind(address) === 'internal') addresses.push({ isImage, address });
		};
		const visit = (node: Nodes): void => {
			const isImage = node.type.startsWith('image');
			if (node.type === 'link' || node.type === 'image') add(node.url, isImage);
			if (node.type === 'linkReference' || node.type === 'imageReference')
				add(definitions.get(node.identifier)?.url, isImage);
			if ('children' in node) for (const child of node.children) visit(child);
		};
		visit(root);
		return addresses;
	} catch {
		return [];
	}
}
