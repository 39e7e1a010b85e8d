import { type TextPieces, wholeText } from './text-file.ts';

/** A page or file as it was drawn. */
export interface Drawn {
	status: number;
	/** Its media type, as a header has it. */
	type: string | null;
	/** Where to look instead; null where it is here. */
	location: string | null;
	body: TextPieces | Uint8Array;
}

export function bytesOf({ body }: Drawn): Buffer {
	return body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(wholeText(body));
}
