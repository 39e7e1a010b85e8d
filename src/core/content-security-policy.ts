/**
 * What a page may load: its own files and nothing else. Agents' text is shown here, so neither a
 * script nor a style that stands in the page itself runs, and no text becomes markup or code
 * through the DOM: scripts may not make Trusted Types. `wasm-unsafe-eval` is for the search, which
 * every page offers.
 */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join('; ');

/** For what is no page: a browser that shows it as one all the same runs and loads nothing. */
export const INERT_POLICY = "default-src 'none'; sandbox";
