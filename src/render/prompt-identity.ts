import { contentKey, textKey } from './content-key.ts';
import type { LinkResolver } from './link-resolver.ts';
import { type LinkedAddress, linkedAddresses } from './markdown/linked-addresses.ts';

/** What a page shows of an agent's file as rendered text. */
export interface PromptTexts {
	/** The prompt, mended for display. */
	markdown: string;
	/** The prompt as the file has it. */
	source: string;
	/** Line of the source file on which the prompt begins. */
	firstLine: number;
	whenToUse: string;
}

/**
 * What decides how an agent's texts are rendered, as far as its own file decides it: it can be kept
 * for as long as the file is the same, and the texts need not be looked at again.
 */
export interface PromptIdentity {
	/** Equal for equal texts. */
	digest: string;
	/** The relative addresses of the prompt, and of the when-to-use text. */
	addresses: [LinkedAddress[], LinkedAddress[]];
}

/** @param sourceKey - What `textKey` gives for the prompt as the file has it. */
export function identifyPrompt(
	{ markdown, source, firstLine, whenToUse }: PromptTexts,
	sourceKey = textKey(source)
): PromptIdentity {
	const mended = markdown === source ? null : markdown;
	return {
		digest: contentKey([sourceKey, mended, firstLine, whenToUse]),
		addresses: [linkedAddresses(markdown), linkedAddresses(whenToUse)],
	};
}

/**
 * What the resolver answers for each relative address: two texts that are the same and have the same
 * targets look the same.
 */
export function targetsOf({ addresses }: PromptIdentity, links: LinkResolver): unknown[][] {
	return addresses.map((asked) => asked.map((one) => answer(one, links)));
}

function answer({ isImage, address }: LinkedAddress, links: LinkResolver): unknown {
	try {
		return isImage ? links.resolveImage(address) : links.resolveLink(address);
	} catch {
		return null;
	}
}
