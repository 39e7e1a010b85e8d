import { hash } from 'node:crypto';
import type { SearchDocument } from '../../src/search/search-document.ts';

/** A document that is written in a test, with a digest of all that it holds. */
export function withDigest(document: Omit<SearchDocument, 'digest'>): SearchDocument {
	const { terms, ...rest } = document;
	return { ...document, digest: hash('sha256', JSON.stringify([rest, [...terms]])) };
}
