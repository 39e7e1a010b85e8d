import { decode } from '../core/parse/decode.ts';
import { getSourceBytes } from './source-files.ts';

/** The text of one agent's file, decoded as the parser decodes it, so that lines and columns agree. */
export function getSourceText(sha256: string): string {
	return decode(getSourceBytes(sha256)).text;
}
