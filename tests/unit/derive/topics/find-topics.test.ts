import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTopics } from '../../../../src/core/derive/topics/find-topics.ts';
import { buildTopicIndex } from '../../../../src/core/derive/topics/topic-index.ts';
import { agentAt } from '../make-entry.ts';

const INDEX = buildTopicIndex();
const NOBODY = agentAt('helper', {
	title: 'Helper',
	whenToUse: 'Helps.',
	sections: [{ title: 'Skills', depth: 2, anchor: 'prompt-skills', line: 6 }],
});

function topicsOf(prompt: string): string[] {
	return findTopics(NOBODY, prompt, INDEX).map(({ id }) => id);
}

/** The topics of a list item among an agent's skills. */
function skillsOf(line: string): string[] {
	return topicsOf(`You help.\n\n## Skills\n\n- ${line}`);
}

describe('an ordinary word', () => {
	test.for([
		['go', 'Services in Go, Rust and Python'],
		['go', 'Profiling of Go 1.23 programs'],
		['go', 'Careful use of Go routines and the Go runtime'],
		['go', '**Go**: Gin, Echo and the standard library'],
		['go', 'Modules: everything around go.mod'],
		['rust', 'Embedded Rust firmware'],
		['swift', 'Swift 6 concurrency'],
		['swift', 'Screens in Swift'],
		['express', 'Servers with Express or Fastify'],
		['spring', 'Spring Framework and its tests'],
		['c', 'Drivers in C'],
		['c', 'Bindings between Python, C and C++'],
		['r', 'Statistics in R'],
		['r', 'Notebooks: Python, R, SQL'],
		['nextjs', 'Pages with Next.js'],
		['nestjs', 'Nest, Express and TypeScript'],
		['ray', 'Training on Ray, Dask and Apache Spark'],
		['chef', 'Configuration with Ansible, Chef, Puppet'],
		['notion', 'Pages in Notion, Jira and Confluence'],
		['linear', 'Tickets in Jira, Linear and GitHub'],
		['make', 'Builds with CMake, Make and Bazel'],
		['ruby', 'Scripts in Ruby'],
		['elixir', 'Elixir applications'],
	] as const)('is %s in: %s', ([topic, line]) => {
		expect(skillsOf(line)).toContain(topic);
	});

	test.for([
		['go', 'Go through the list from the top'],
		['go', 'Prepare go/no-go meetings'],
		['go', 'Go to market with a plan'],
		['rust', 'Treat rust and corrosion on pipes'],
		['swift', 'Swift answers to customers'],
		['express', 'Express your doubts early'],
		['spring', 'Spring cleaning of old branches'],
		['make', 'Make sure that tests pass'],
		['make', 'Make the build fast'],
		['react', 'React to complaints within a day'],
		['c', 'Plan C if plans A and B fail'],
		['r', 'The R&D budget'],
		['ray', 'A ray of hope'],
		['ray', 'Traces in AWS X-Ray'],
		['chef', 'Menus for a chef'],
		['salt', 'Hashes with salt'],
		['access', 'Access to files'],
		['excel', 'Excel at details'],
		['word', 'Word choice and tone'],
		['notion', 'The notion of a user'],
		['linear', 'Linear regression'],
		['slack', 'Leave slack in the plan'],
		['canva', 'The canvas element'],
		['rtos', 'RTO and RPO targets'],
		['rest-api', 'The rest of the work'],
		['soap', 'Soap operas'],
	] as const)('is no %s in: %s', ([topic, line]) => {
		expect(skillsOf(line)).not.toContain(topic);
	});
});

describe('what an agent has', () => {
	test('is what its list of skills names, each once and by the longest name', () => {
		expect(skillsOf('Spring Boot, React Native and GitHub Actions').sort()).toEqual([
			'github-actions',
			'react-native',
			'spring-boot',
		]);
	});

	test.for([
		['in an example request', '## Example interactions\n\n- Migrate MySQL to PostgreSQL'],
		['in quotation marks', '- "Set up a PostgreSQL cluster for the shop"'],
		['in a code block', '```sh\npsql # PostgreSQL\n```'],
		['in the name of another agent', '- Ask postgresql-expert for help'],
		['as what is not to be used', '- Plain files instead of PostgreSQL'],
		['in passing', 'Some teams keep their data in PostgreSQL.'],
	] as const)('is not what stands %s', ([, prompt]) => {
		expect(topicsOf(`You help.\n\n${prompt}`)).not.toContain('postgresql');
	});

	test('is a practice when a section is about it, and not when one item mentions it', () => {
		expect(topicsOf('You help.\n\n## Code review\n\n- Read the change first')).toContain(
			'code-review'
		);
		expect(skillsOf('Code review')).not.toContain('code-review');
	});

	test('is a broad matter only when the agent is for it', () => {
		const tester = { ...NOBODY, whenToUse: 'Use it for testing of payments.' };
		const prompt = 'You help.\n\n## Rules\n\n- Testing comes last';
		expect(topicsOf(prompt)).not.toContain('testing');
		expect(findTopics(tester, prompt, INDEX).map(({ id }) => id)).toContain('testing');
	});

	test('is the language of its code samples when there are several', () => {
		const sample = '```rust\nfn main() {}\n```\n';
		expect(topicsOf(`You help.\n\nMostly Rust code.\n\n${sample}\n${sample}`)).toContain('rust');
	});
});

test('the evidence is the very line with its place, cut at a word', () => {
	const long = `- **Stores**: ${'plain files, '.repeat(20)}PostgreSQL, ${'spare words '.repeat(20)}`;
	const [topic] = findTopics(
		NOBODY,
		`You help.\n\n## Skills\n\n- Tuning of \`PostgreSQL\`\n${long}`,
		INDEX
	);
	expect(topic?.id).toBe('postgresql');
	expect(topic?.evidence[0]).toEqual({
		line: 8,
		text: 'Tuning of PostgreSQL',
		anchor: 'prompt-skills',
	});
	expect(topic?.evidence[1]?.text).toMatch(/^….*PostgreSQL.*…$/);
});

test('a maintainer’s topic is found like the others and replaces one of its name', () => {
	const own = { title: 'Till', aliases: ['cash desk'], group: 'Our own' };
	const index = buildTopicIndex([{ name: 'stripe', ...own }]);
	const found = findTopics(NOBODY, '## Skills\n\n- Repairs of cash desks\n- Stripe', index);
	expect(found).toMatchObject([{ id: 'stripe', title: 'Till', group: 'Our own' }]);
});

test('topics are the same whatever has been read before', () => {
	const lines = fc.constantFrom(
		'## Skills',
		'## Examples',
		'',
		'```python',
		'```',
		'- **Go**: Gin and Echo',
		'- Go to the store',
		'- Careful work with Go',
		'- Services in Go, Rust and Python',
		'React quickly to changes, not with React',
		'You are a Rust expert; hand over to docker-expert.'
	);
	const prompts = fc.array(fc.array(lines, { maxLength: 8 }), { minLength: 2, maxLength: 3 });
	fc.assert(
		fc.property(prompts, (texts) => {
			for (const text of texts) {
				const prompt = text.join('\n');
				expect(findTopics(NOBODY, prompt, INDEX)).toEqual(
					findTopics(NOBODY, prompt, buildTopicIndex())
				);
			}
		}),
		{ numRuns: 30 }
	);
});

test.for([
	['one endless line', 'Go, '.repeat(200_000)],
	['brackets', '](['.repeat(100_000)],
	['quotation marks', '"“'.repeat(150_000)],
	['headings', '# Go\n'.repeat(60_000)],
	['stars', '- **'.repeat(75_000)],
] as const)('a prompt of %s is read in time', ([, prompt]) => {
	const start = performance.now();
	findTopics(NOBODY, prompt, INDEX);
	expect(performance.now() - start).toBeLessThan(3000);
});
