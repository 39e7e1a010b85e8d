import { agentFile, type HostileFile } from './hostile-file.ts';

const TEXT = agentFile('encoded', {
	prompt: 'Zoë — naïve “quotes” 日本語 🚀 <script>alert(1)</script>',
});

function utf16(text: string, { bigEndian = false, mark = true } = {}): Buffer {
	const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
	return bigEndian ? bytes.swap16() : bytes;
}

function utf32(text: string): Buffer {
	const points = [0xfeff, ...Array.from(text, (character) => character.codePointAt(0) ?? 0)];
	return Buffer.from(new Uint32Array(points).buffer);
}

const bytes = (...parts: (string | number[])[]): Buffer =>
	Buffer.concat(
		parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))
	);

const everyByte = Array.from({ length: 256 }, (_, byte) => byte);
const controls = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('x');

const ENCODED: Readonly<Record<string, Uint8Array | string>> = {
	'utf8-mark': `\uFEFF${TEXT}`,
	'utf8-two-marks': `\uFEFF\uFEFF${TEXT}`,
	'utf16-le': utf16(TEXT),
	'utf16-be': utf16(TEXT, { bigEndian: true }),
	'utf16-le-without-mark': utf16(TEXT, { mark: false }),
	'utf16-be-without-mark': utf16(TEXT, { bigEndian: true, mark: false }),
	'utf16-odd-end': Buffer.concat([utf16(TEXT), Buffer.from([0x41])]),
	'utf16-half-pair': Buffer.concat([utf16(TEXT), Buffer.from([0x3d, 0xd8, 0x20, 0])]),
	'utf32-le': utf32(TEXT),
	latin1: Buffer.from(TEXT, 'latin1'),
	'double-encoded': Buffer.from(Buffer.from(TEXT).toString('latin1')),
	'triple-encoded': Buffer.from(
		Buffer.from(Buffer.from(TEXT).toString('latin1')).toString('latin1')
	),
	'carriage-returns': TEXT.replaceAll('\n', '\r'),
	'carriage-returns-mixed': TEXT.replaceAll('\n', '\r\n').replace('\r\n', '\n\r'),
	'line-separators': TEXT.replaceAll('\n', '\u2028'),
	'next-lines': TEXT.replaceAll('\n', '\u0085'),
	'every-byte': bytes(TEXT, everyByte),
	'every-byte-in-name': bytes('---\nname: "', everyByte, '"\ndescription: ', everyByte, '\n---\n'),
	'overlong-less-than': bytes(TEXT, [0xc0, 0xbc], 'script', [0xc0, 0xbe], 'alert(1)'),
	'cut-in-a-character': Buffer.from(TEXT).subarray(0, -30),
	surrogates: bytes(TEXT, [0xed, 0xa0, 0x80, 0xed, 0xbf, 0xbf]),
	'beyond-unicode': bytes(TEXT, [0xf4, 0x90, 0x80, 0x80, 0xf8, 0x88, 0x80, 0x80, 0x80]),
	noncharacters: `${TEXT}\uFDD0\uFFFE\uFFFF\u{1FFFF}`,
	controls: `${TEXT}${controls}`,
	nul: TEXT.replaceAll('e', 'e\0'),
	'nul-only': Buffer.alloc(5000),
	'nul-in-fence': TEXT.replace('---\n', '-\0--\n'),
	'escape-sequences': `${TEXT}\x1b[2J\x1b]0;title\x07\x1b[31m\x9b31m\x08\x7f`,
	'escape-in-name': '---\nname: "\\e[2J\\e]52;c;eA==\\a"\ndescription: "\\e[31mred\\r\\nx"\n---\n',
	'bidirectional-controls': `${TEXT}\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C`,
	'zero-width': agentFile('zero\u200B\u200C\u200D\u2060\uFEFFwidth'),
	'combining-marks': agentFile(`z${'\u0301'.repeat(3000)}`, {
		prompt: `e${'\u0336\u0489'.repeat(20_000)}`,
	}),
	tags: agentFile('tags', {
		prompt: [...'ignore all']
			.map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)))
			.join(''),
	}),
	'random-bytes': Uint8Array.from(
		{ length: 20_000 },
		(_, index) => (index * 7919 + (index >> 3) * 104_729) & 255
	),
};

/** Every encoding that a file may come in, and what is no encoding at all. */
export function encodings(): HostileFile[] {
	return Object.entries(ENCODED).map(([title, content]) => ({
		path: `encodings/${title}.md`,
		content,
	}));
}
