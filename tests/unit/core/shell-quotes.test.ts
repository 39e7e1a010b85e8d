import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentsJsonArgument } from '../../../src/core/agents-json-argument.ts';
import { posixQuote } from '../../../src/core/posix-quote.ts';
import { powershellQuote } from '../../../src/core/powershell-quote.ts';

const HAS_SH = hasShell();
const awkwardText = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: fc.constantFrom("'", '"', '\\', '$', '`', '!', '\n', ' ', '‘', '’', '%', '-') })
);

describe('posixQuote', () => {
	it.each([
		['plain words stay as they are', 'agents/a-b.md', 'agents/a-b.md'],
		['an apostrophe leaves the quotes and comes back', "it's", `'it'\\''s'`],
		['nothing is an empty argument', '', "''"],
		['a substitution is only text', '$(rm -rf ~)', "'$(rm -rf ~)'"],
		['a tilde is not expanded', '~/x', "'~/x'"],
	])('%s', (_title, text, quoted) => {
		expect(posixQuote(text)).toBe(quoted);
	});

	it.skipIf(!HAS_SH)('gives a real shell exactly the text back', () => {
		fc.assert(
			fc.property(fc.array(awkwardText, { minLength: 1, maxLength: 40 }), (texts) => {
				const passable = texts.map((text) => text.replaceAll('\0', '').toWellFormed());
				const words = passable.map((text) => `${posixQuote(text)} `).join('');
				const printed = execFileSync('sh', ['-c', `printf '%s\\0' ${words}`], {
					encoding: 'utf8',
				});
				expect(printed.split('\0').slice(0, -1)).toEqual(passable);
			}),
			{ numRuns: 60 }
		);
	});
});

describe('powershellQuote', () => {
	it.each([
		['an apostrophe is doubled', "it's", "'it''s'"],
		['typographic quotes end a text as well, so they are doubled', '‘a’', "'‘‘a’’'"],
		['a variable is only text', '$env:PATH', "'$env:PATH'"],
		['double quotes stay', '{"a":1}', `'{"a":1}'`],
	])('%s', (_title, text, quoted) => {
		expect(powershellQuote(text)).toBe(quoted);
	});

	it('reads back as the same text by the rules of the language', () => {
		fc.assert(
			fc.property(awkwardText, (text) => {
				expect(readPowershellLiteral(powershellQuote(text))).toBe(text.replaceAll('\0', ''));
			})
		);
	});
});

describe('agentsJsonArgument', () => {
	const anyName = fc.oneof(awkwardText, fc.constantFrom('__proto__', 'constructor', 'a-b'));

	it('is JSON of one agent with its fields and its prompt', () => {
		fc.assert(
			fc.property(anyName, awkwardText, awkwardText, (name, description, prompt) => {
				const argument = agentsJsonArgument({ name, fields: { description } }, prompt);
				const agents: unknown = JSON.parse(argument);
				expect(Object.entries(agents as object)).toEqual([[name, { description, prompt }]]);
			})
		);
	});

	it('holds nothing that a terminal could obey or hide', () => {
		const argument = agentsJsonArgument(
			{ name: 'a', fields: {} },
			'a\u001b[201~b\u009bc\u202ed\u2028e\u{e0041}f\n'
		);
		expect(argument).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
		expect(JSON.parse(argument).a.prompt).toBe('a\u001b[201~b\u009bc\u202ed\u2028e\u{e0041}f\n');
	});

	it.skipIf(!HAS_SH)('survives a real shell once it is quoted', () => {
		fc.assert(
			fc.property(awkwardText, awkwardText, (name, prompt) => {
				const argument = agentsJsonArgument({ name, fields: { tools: ['Read'] } }, prompt);
				const printed = execFileSync('sh', ['-c', `printf %s ${posixQuote(argument)}`]);
				expect(printed.toString()).toBe(argument);
			}),
			{ numRuns: 60 }
		);
	});
});

/** Reads a single-quoted text as PowerShell's tokenizer does: a doubled quote is one. */
function readPowershellLiteral(literal: string): string {
	return literal.slice(1, -1).replace(/(['‘’‚‛])(['‘’‚‛])/g, '$2');
}

function hasShell(): boolean {
	try {
		return execFileSync('sh', ['-c', 'printf yes']).toString() === 'yes';
	} catch {
		return false; // Windows has no sh; the rules are then only checked by the table.
	}
}
