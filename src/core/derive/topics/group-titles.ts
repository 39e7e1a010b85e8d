/** The groups of the vocabulary in the order of the page: all of it that a page needs. */
export const GROUP_TITLES = {
	languages: 'Languages',
	web: 'Web frameworks',
	apps: 'Apps, games and devices',
	databases: 'Databases and queues',
	infrastructure: 'Clouds and infrastructure',
	operations: 'Operations',
	data: 'Data and AI',
	tools: 'Developer tools',
	protocols: 'Protocols and formats',
	security: 'Security and compliance',
	testing: 'Testing',
	practices: 'Engineering practices',
	design: 'Design and product',
	marketing: 'Marketing and writing',
	business: 'Business',
	workplace: 'Workplace services',
} as const;
