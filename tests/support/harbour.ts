/** A maintainer's folder with a look and guides of their own, as unlike Roster's as settings can make it. */
const AGENT = (name: string, extra = '') => `---
name: ${name}
description: |
  Use this agent when a ship has to be brought in.

  <example>
  user: "Who brings in the ferry at six?"
  assistant: "I will ask the ${name}."
  </example>
tools: Read, Bash
${extra}---

You bring ships in.
`;

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 32"><rect width="64" height="32" rx="16" fill="#0a7"/></svg>`;

export const HARBOUR_CSS = `:root {
	--serif: system-ui, sans-serif;
	--paper: light-dark(#f4f8fb, #0b1622);
	--radius: 10px;
}
.masthead {
	color-scheme: dark;
	background: #0b2239 url("waves/wave.svg");
}
`;

export const HARBOUR: Readonly<Record<string, string>> = {
	'roster.config.yaml': `title: Harbour agents
description: Who does what at Harbour.
base: /harbour/
logo: brand/logo.svg
accent: '#0a7'
css: brand/harbour.css
links:
  - { label: Handbook, href: 'https://handbook.harbour.example/' }
  - { label: House rules, href: guides/house-rules/ }
footer:
  text: For people at Harbour.
  links:
    - { label: Imprint, href: /imprint/ }
`,
	'brand/logo.svg': LOGO,
	'brand/harbour.css': HARBOUR_CSS,
	'brand/waves/wave.svg': LOGO,
	'agents/port/pilot.md': AGENT('pilot'),
	'agents/port/tug.md': AGENT('tug', 'color: orange\n'),
	'agents/crane.md': AGENT('crane'),
	'guides/house-rules.mdx': `---
title: House rules
description: What we expect of an agent at Harbour.
---
import { year } from './year.js';

Since {year}.

<AgentCard id="port/pilot" />

<AgentList category="port" access="run" />

<Example agent="port/tug" index={1} />

<AgentCard id="port/pilott" />

<Example agent="crane" index={7} />

![The harbour](./harbour.svg)
`,
	'guides/harbour.svg': LOGO,
	'guides/year.js': 'export const year = 1893;\n',
	'guides/not-mdx.mdx': '---\ntitle: Not MDX\ndescription: It is not.\n---\n\nLatency was <5 ms.\n',
	'guides/without-head.mdx': '---\ntitle: Without a description\n---\n\nText.\n',
	'guides/bad-import.mdx':
		"---\ntitle: Bad import\ndescription: It is.\n---\nimport x from './nowhere.js';\n\n{x}\n",
	'guides/fails.mdx': '---\ntitle: Fails\ndescription: It does.\n---\n\n{nothing.at.all}\n',
};
