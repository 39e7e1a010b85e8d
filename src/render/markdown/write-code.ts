import type { Code } from 'mdast';
import { languageLabel } from '../highlight/normalise-language.ts';
import { element, type Html, join, text } from '../policy.ts';
import { fenceMeta } from './fence-meta.ts';
import type { CodeBlock, Writer } from './writer.ts';

/** A noncharacter, which the policy lets through nowhere else. */
const SLOT_SIGN = '\uFDD0';
const SLOT = new RegExp(`${SLOT_SIGN}(\\d+)${SLOT_SIGN}`, 'g');

/** A code block whose code is a slot: it is coloured elsewhere, and filled in by `fillCodeSlots`. */
export function writeCode(node: Code, writer: Writer): Html {
	const { restore } = writer.document.tags;
	const block: CodeBlock = {
		language: node.lang ? restore(node.lang) : null,
		meta: node.meta ? restore(node.meta) : null,
		code: restore(node.value),
		line: writer.line(node),
	};
	const slot = `${SLOT_SIGN}${writer.codeBlocks.length}${SLOT_SIGN}` as Html;
	writer.codeBlocks.push(block);
	return codeFigure(block, slot);
}

/**
 * @param codes - The code of each block, in the order of `codeBlocks`.
 */
export function fillCodeSlots(html: Html, codes: readonly Html[]): Html {
	return html.replace(SLOT, (_, index) => codes[Number(index)] ?? '') as Html;
}

/** A code block with the bar that names its language; the client adds the copy button to the bar. */
export function codeFigure(block: Pick<CodeBlock, 'language' | 'meta'>, code: Html): Html {
	const { id, label } = languageLabel(block.language);
	const attributes = {
		class: 'code',
		'data-language': id ?? undefined,
		'data-meta': block.meta ?? undefined,
	};
	const { title } = fenceMeta(block.meta);
	const caption = element('span', {}, text(label));
	const bar = element(
		'figcaption',
		{ class: 'code__bar' },
		title === null
			? caption
			: join([element('span', { class: 'code__title' }, text(title)), caption])
	);
	const name = title ?? (block.language === null ? 'Code sample' : `${label} sample`);
	const pre = element(
		'pre',
		{ tabindex: 0, role: 'group', 'aria-label': name },
		element('code', {}, code)
	);
	return element('figure', attributes, join([bar, pre]));
}
