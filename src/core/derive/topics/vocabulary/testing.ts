import type { TopicTable } from '../topic-words.ts';

/** Ways of testing. */
export const TESTING = {
	'behavior-driven-development': {
		title: 'Behavior-driven development',
		kind: 'name',
		aliases: 'behaviour-driven development',
		exact: 'BDD',
	},
	'end-to-end-testing': {
		title: 'End-to-end testing',
		kind: 'name',
		aliases:
			'end-to-end test, E2E test, E2E testing, UI testing, browser testing, browser automation',
		exact: 'E2E',
	},
	'integration-testing': { title: 'Integration testing', aliases: 'integration test' },
	'load-testing': {
		title: 'Load testing',
		aliases: 'load test, stress testing, performance testing',
	},
	'property-based-testing': {
		title: 'Property-based testing',
		kind: 'name',
		aliases: 'property-based test, Hypothesis testing library, QuickCheck, fuzzing, fuzz testing',
	},
	'quality-assurance': {
		title: 'Quality assurance',
		kind: 'broad',
		aliases: 'QA engineer, QA expert, test plan, test strategy, manual testing, quality gate',
		exact: 'QA',
	},
	'test-automation': {
		title: 'Test automation',
		aliases: 'automated testing, test automator, test framework, automated test, test suite',
	},
	'test-driven-development': {
		title: 'Test-driven development',
		kind: 'name',
		aliases: 'red-green-refactor',
		exact: 'TDD',
	},
	testing: {
		title: 'Testing',
		aliases: 'test coverage, software testing, testing strategy',
		kind: 'broad',
	},
	'unit-testing': { title: 'Unit testing', aliases: 'unit test' },
	'visual-regression-testing': {
		title: 'Visual regression testing',
		kind: 'name',
		aliases: 'visual regression, visual testing, screenshot testing',
	},
} as const satisfies TopicTable;
