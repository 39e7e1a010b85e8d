import { addressKind } from '../render/safe-address.ts';
import { urls } from './urls.ts';

/**
 * Where a configured link leads. What is neither an address nor begins with `/` lies below the base.
 *
 * @example linkAddress('guides/house-rules/') // → '/docs/guides/house-rules/'
 */
export function linkAddress(href: string): string {
	const isBelow = addressKind(href) === 'internal' && !/^[/#?]/.test(href);
	return isBelow ? urls.base + href : href;
}
