import type { Definition } from 'mdast';
import { EMPTY, element, type Html, text } from '../policy.ts';
import { definitionTarget } from './write-link.ts';
import type { Writer } from './writer.ts';

/** A link definition is shown, as it stands, only where no link of the text has taken it up. */
export function writeDefinition(node: Definition, writer: Writer): Html {
	const { definitions, referredTo } = writer.document;
	const isFirst = definitions.get(node.identifier) === node;
	const isUsed = isFirst && referredTo.has(node.identifier);
	if (isUsed && definitionTarget(node.identifier, writer) !== null) return EMPTY;
	const source = writer.source(node.position?.start.offset, node.position?.end.offset);
	return element('p', { dir: writer.direction }, text(source));
}
