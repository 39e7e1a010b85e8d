import type { Definition } from 'mdast';
import { EMPTY, element, type Html, text } from '../policy.ts';
import { resolveImageTarget, resolveLinkTarget } from './resolve-target.ts';
import type { Writer } from './writer.ts';

/** A link definition is shown, as it stands, where no link and no image has taken it up. */
export function writeDefinition(node: Definition, writer: Writer): Html {
	if (isTakenUp(node, writer)) return EMPTY;
	const source = writer.source(node.position?.start.offset, node.position?.end.offset);
	return element('p', { dir: writer.direction }, text(source));
}

function isTakenUp(node: Definition, writer: Writer): boolean {
	const { definitions, linked, pictured, tags } = writer.document;
	if (definitions.get(node.identifier) !== node) return false;
	const address = tags.restore(node.url);
	if (linked.has(node.identifier) && 'href' in resolveLinkTarget(address, writer)) return true;
	if (!pictured.has(node.identifier)) return false;
	const target = resolveImageTarget(address, writer);
	return 'src' in target || 'href' in target;
}
