/**
 * What a page may load: its own files and nothing else. Agents' text is shown here, so neither a
 * script nor a style that stands in the page itself runs. `wasm-unsafe-eval` is for the search index.
 */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"worker-src 'self'",
	"style-src 'self'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'self'",
].join('; ');
