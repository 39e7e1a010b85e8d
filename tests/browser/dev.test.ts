import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { startRoster } from '../support/start-roster.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('an open page of the development server loads itself again, and the search finds what was edited', async ({
	openPage,
}) => {
	const directory = temporaryFolder({
		'agents/first.md': agentFile('first', 'Reviews changes.'),
		'agents/second.md': agentFile('second', 'Sails ships.'),
	});
	const { address } = await startRoster(['dev', '--port', '0', '--base', '/docs/'], { directory });
	const page = await openPage();
	const refused: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') refused.push(message.text());
	});
	await page.goto(`${address}agents/first/`);
	writeFileSync(join(directory, 'agents/first.md'), agentFile('first', 'Counts narwhals.'));
	await page.getByText('Counts narwhals.').first().waitFor();
	await page.goto(`${address}search/?q=narwhals`);
	await page.locator('.hit__title a').first().waitFor();
	expect(await page.locator('.hit__title a').first().getAttribute('href')).toContain(
		'/docs/agents/first/'
	);
	writeFileSync(join(directory, 'agents/second.md'), agentFile('second', 'Feeds narwhals.'));
	await page.locator('.hit__title a').nth(1).waitFor();
	expect(refused).toEqual([]);
});

function agentFile(name: string, description: string): string {
	return `---\nname: ${name}\ndescription: ${description}\ntools: Read\n---\n\nYou are ${name}.\n`;
}
