import type { ExternalImageService } from 'astro';
import noService from 'astro/assets/services/noop';

/**
 * Images of guides as their files are: Astro's own services give the address of a server that makes
 * other images of them, which a folder of files is not.
 */
const service: ExternalImageService = {
	getURL: ({ src }) => (typeof src === 'string' ? src : src.src),
	...(noService.getHTMLAttributes && { getHTMLAttributes: noService.getHTMLAttributes }),
};

export default service;
