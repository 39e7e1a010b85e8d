import { INKS } from '../core/inks.ts';
import type { Agent } from '../core/schema.ts';

/** An agent that is nowhere but on the page of specimens. */
export const SPECIMEN_AGENT: Agent = {
	id: 'specimen/card-reader',
	name: 'card-reader',
	title: 'Card Reader',
	summary: 'Reads the cards of a catalogue and says which of them say the same.',
	whenToUse: 'When a catalogue has grown and nobody knows any more what is in it.',
	description: 'Use this agent when a catalogue has grown.',
	category: { id: 'specimen', title: 'Specimen' },
	examples: [
		{
			context: 'The catalogue was kept by three people over ten years.',
			turns: [
				{ speaker: 'user', text: 'Which cards say the same in other words?' },
				{ speaker: 'assistant', text: 'I will have the card-reader lay them side by side.' },
			],
			commentary: 'Comparing many small texts is what it was made for.',
			anchor: 'example-1',
			origin: 'description',
			line: 3,
		},
	],
	tools: [
		{
			raw: 'Read',
			name: 'Read',
			specifier: null,
			kind: 'built-in',
			server: null,
			serverTool: null,
		},
		{
			raw: 'Grep',
			name: 'Grep',
			specifier: null,
			kind: 'built-in',
			server: null,
			serverTool: null,
		},
		{
			raw: 'mcp__catalogue__find_card',
			name: 'mcp__catalogue__find_card',
			specifier: null,
			kind: 'mcp',
			server: 'catalogue',
			serverTool: 'find_card',
		},
	],
	disallowedTools: [],
	access: {
		read: true,
		edit: false,
		run: false,
		web: false,
		delegate: false,
		mcp: ['catalogue'],
		inheritsAll: false,
	},
	model: { raw: 'sonnet', family: 'sonnet', label: 'Sonnet' },
	color: { raw: 'green', ink: 'green' },
	fields: {},
	extra: {},
	sections: [],
	codeSamples: [],
	promptCharacters: 2140,
	promptTokens: 535,
	loads: 'valid',
	issues: [
		{
			code: 'frontmatter-colon',
			severity: 'warning',
			message: 'The description has an unquoted colon, so the frontmatter is not valid YAML.',
			hint: 'Put the value in quotes: `description: "…"`.',
			line: 3,
			column: 14,
		},
	],
	source: {
		path: 'specimen/card-reader.md',
		sha256: '0'.repeat(64),
		bytes: 2310,
		promptHash: '0',
		promptLine: 6,
	},
};

/** The same agent in every ink, as a list shows them. */
export const SPECIMEN_INKS: readonly Agent[] = INKS.map((ink) => ({
	...SPECIMEN_AGENT,
	id: `specimen/${ink}`,
	name: `${ink}-reader`,
	title: `${ink.charAt(0).toUpperCase()}${ink.slice(1)}`,
	color: { raw: ink, ink },
}));
