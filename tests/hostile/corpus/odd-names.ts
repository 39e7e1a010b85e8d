import { agentFile, type HostileFile } from './hostile-file.ts';
import { PAYLOADS } from './payloads.ts';

const RESERVED = [
	'index',
	'404',
	'page',
	'constructor',
	'__proto__',
	'prototype',
	'toString',
	'hasOwnProperty',
	'then',
	'undefined',
	'null',
	'NaN',
	'agents',
	'agents.json',
	'con',
	'aux',
	'nul',
	'com1',
	'.hidden',
	'...',
	'-',
	'_',
	'~',
	'%',
	'%2e%2e',
	'%2F',
	'%00',
	'&amp;',
	'#',
	'?',
	'a?b=c#d',
	' ',
	' leading',
	'trailing ',
	'trailing.',
	'\t',
	'\n',
	'new\nline',
	'\\',
	'back\\slash',
	"'",
	'"',
	'`',
	'$HOME',
	'$(id)',
	'`id`',
	'; rm -rf x',
	'| x',
	'* ',
	'[a]',
	'{a,b}',
	'!(a)',
	'(x)',
	'+',
	'@',
	':',
	'C:',
	'file:',
	'http:',
	'\u202Egnp',
	'\u200B',
	'\uFEFF',
	'🚀',
	'👩‍👩‍👧‍👦🏳️‍🌈',
	'日本語',
	'עברית',
	'é',
	'e\u0301',
	'ǅ',
	'İ',
	'ı',
	'ß',
	'SS',
	'ﬃ',
	'\u0301',
	'\u{1F1E6}',
	'\uFFFD',
	'\uE000',
	'\x1b[31m',
	'\x7f',
	'README',
	'readme',
	'Readme',
	'ReadMe',
];

/** What a file may be called, and what an agent may call itself. */
export function oddNames(): HostileFile[] {
	const long = 'n'.repeat(3000);
	return [
		...RESERVED.map((stem, index) => ({
			path: `names/${stem}.md`,
			content: agentFile(`named-${index}`),
		})),
		...[
			...RESERVED,
			'',
			'..',
			'../../etc/passwd',
			'/',
			'//x',
			long,
			'é'.repeat(1500),
			'🚀'.repeat(800),
			`${long} ${long}`,
		].map((name, index) => ({
			path: `called/${index}.md`,
			content: `---\nname: ${JSON.stringify(name)}\ndescription: Is called oddly.\n---\n\nYou help.\n`,
		})),
		...PAYLOADS.map((make, index) => ({
			path: `file-names/${fileName(make(`file-${index}`))}.md`,
			content: agentFile(`file-name-${index}`),
		})),
		...PAYLOADS.slice(0, 12).map((make, index) => ({
			path: `${fileName(make(`folder-${index}`))}/inside.md`,
			content: agentFile(`folder-name-${index}`),
		})),
		...everyByte(),
		{ path: 'names/.md', content: agentFile('only-extension') },
		{ path: 'names/x.MD', content: agentFile('upper-extension') },
		{ path: 'names/x.md.md', content: agentFile('two-extensions') },
		{ path: `names/${'l'.repeat(252)}.md`, content: agentFile('longest-name') },
		{ path: `${'deep/'.repeat(60)}agent.md`, content: agentFile('deep') },
		{ path: `${`${'w'.repeat(200)}/`.repeat(12)}agent.md`, content: agentFile('longest-path') },
		{ path: 'page/2.md', content: agentFile('like-a-page') },
		{ path: 'case/Agent.md', content: agentFile('case-upper') },
		{ path: 'case/agent.md', content: agentFile('case-lower') },
		{ path: 'case/agent!.md', content: agentFile('case-mark') },
		{ path: 'case/AGENT/inside.md', content: agentFile('case-folder') },
		{ path: 'x.md', content: agentFile('x-file') },
		{ path: 'x.md/inside.md', content: agentFile('never-written') },
	].filter(({ path }) => path !== 'x.md/inside.md');
}

/** A name of 255 bytes at most, without what no name may hold. */
function fileName(payload: string): string {
	const name = payload.replaceAll('/', '∕').replaceAll('\0', '');
	return Buffer.from(name)
		.subarray(0, 200)
		.toString('utf8')
		.replace(/\uFFFD+$/, '');
}

/** Every byte that a name may hold, also where it is no UTF-8. */
function everyByte(): HostileFile[] {
	const legal = Array.from({ length: 255 }, (_, index) => index + 1).filter(
		(byte) => byte !== 0x2f
	);
	return [legal.slice(0, 126), legal.slice(126)].map((part, index) => ({
		path: Buffer.concat([Buffer.from('names/bytes-'), Buffer.from(part), Buffer.from('.md')]),
		content: agentFile(`every-byte-${index}`),
	}));
}
