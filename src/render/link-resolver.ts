/**
 * Where the links of a prompt lead. Given by the caller, who knows the collection. Both functions are
 * asked about relative addresses only, and always answer the same; they are asked for a prompt that
 * is in the cache, too, since its links may lead elsewhere by now.
 */
export interface LinkResolver {
	/** `text` when the address leads nowhere: the page then shows it beside the words. */
	resolveLink(href: string): { href: string } | { text: true };
	/** `src` is a file of the site, `link` an address to visit instead. */
	resolveImage(src: string): { src: string } | { link: string } | { text: true };
}

/** Leads nowhere: for text that has no place in a collection. */
export const NO_LINKS: LinkResolver = {
	resolveLink: () => ({ text: true }),
	resolveImage: () => ({ text: true }),
};
