import type { CategoryGroup, Roster } from '../core/derive/roster.ts';
import { nameSlug } from '../core/ids.ts';
import type { Agent } from '../core/schema.ts';
import type { Urls } from '../core/urls.ts';
import { absoluteAddress } from './absolute-address.ts';

const OTHERS = 'Others';
const LINE_BREAKS = /\s*[\r\n\u2028\u2029]+\s*/g;
const LINK_TEXT_MARKS = /[\\[\]]/g;

export interface LlmsTxtOptions {
	title: string;
	description: string;
	site: string | null;
	urls: Urls;
}

/** The roster as llmstxt.org has it: a section a category, a line an agent, linked to its file. */
export function llmsTxt(roster: Roster, options: LlmsTxtOptions): string {
	const { title, description, site, urls } = options;
	const link = (text: string, address: string, note: string): string =>
		`- [${escapeLinkText(text)}](${absoluteAddress(address, site)}): ${toLine(note)}`;
	const agentLine = (agent: Agent): string =>
		link(linkText(agent, roster), urls.raw(agent.id), agent.summary);
	const sections = roster.categories.map((group) =>
		[`## ${categoryTitle(group)}`, '', ...group.agents.map(agentLine)].join('\n')
	);
	const forMachines = [
		'## Optional',
		'',
		link('agents.json', urls.file('agents.json'), 'All of this and more as data.'),
		link('agents.schema.json', urls.file('agents.schema.json'), 'Its JSON Schema.'),
	];
	return `${[
		`# ${toLine(title)}`,
		`> ${toLine(description)}`,
		`Each link below leads to the file of one agent, a Markdown file with its system prompt.`,
		...sections,
		forMachines.join('\n'),
	].join('\n\n')}\n`;
}

/** An agent that shares its name is told apart by its id. */
function linkText({ id, name, title }: Agent, roster: Roster): string {
	const namesakes = roster.names.get(nameSlug(name)) ?? [];
	return namesakes.length > 1 ? `${title} (${id})` : title;
}

function categoryTitle({ category }: CategoryGroup): string {
	return toLine(category?.title ?? OTHERS);
}

function escapeLinkText(text: string): string {
	return toLine(text).replace(LINK_TEXT_MARKS, '\\$&');
}

function toLine(text: string): string {
	return text.replace(LINE_BREAKS, ' ').trim();
}
