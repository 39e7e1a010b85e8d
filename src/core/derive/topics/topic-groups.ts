import type { TopicKind, TopicTable } from './topic-words.ts';
import { APPS_AND_DEVICES } from './vocabulary/apps-and-devices.ts';
import { BUSINESS } from './vocabulary/business.ts';
import { CLOUDS_AND_INFRASTRUCTURE } from './vocabulary/clouds-and-infrastructure.ts';
import { DATA_AND_AI } from './vocabulary/data-and-ai.ts';
import { DATABASES } from './vocabulary/databases.ts';
import { DESIGN_AND_PRODUCT } from './vocabulary/design-and-product.ts';
import { DEVELOPER_TOOLS } from './vocabulary/developer-tools.ts';
import { ENGINEERING_PRACTICES } from './vocabulary/engineering-practices.ts';
import { LANGUAGES } from './vocabulary/languages.ts';
import { MARKETING_AND_WRITING } from './vocabulary/marketing-and-writing.ts';
import { OPERATIONS } from './vocabulary/operations.ts';
import { PROTOCOLS } from './vocabulary/protocols.ts';
import { SECURITY } from './vocabulary/security.ts';
import { TESTING } from './vocabulary/testing.ts';
import { WEB_FRAMEWORKS } from './vocabulary/web-frameworks.ts';
import { WORKPLACE_SERVICES } from './vocabulary/workplace-services.ts';

/** The vocabulary by group, in the order of the page. */
export const TOPIC_GROUPS = {
	languages: { title: 'Languages', kind: 'name', topics: LANGUAGES },
	web: { title: 'Web frameworks', kind: 'name', topics: WEB_FRAMEWORKS },
	apps: { title: 'Apps, games and devices', kind: 'name', topics: APPS_AND_DEVICES },
	databases: { title: 'Databases and queues', kind: 'name', topics: DATABASES },
	infrastructure: {
		title: 'Clouds and infrastructure',
		kind: 'name',
		topics: CLOUDS_AND_INFRASTRUCTURE,
	},
	operations: { title: 'Operations', kind: 'practice', topics: OPERATIONS },
	data: { title: 'Data and AI', kind: 'name', topics: DATA_AND_AI },
	tools: { title: 'Developer tools', kind: 'name', topics: DEVELOPER_TOOLS },
	protocols: { title: 'Protocols and formats', kind: 'name', topics: PROTOCOLS },
	security: { title: 'Security and compliance', kind: 'practice', topics: SECURITY },
	testing: { title: 'Testing', kind: 'practice', topics: TESTING },
	practices: { title: 'Engineering practices', kind: 'practice', topics: ENGINEERING_PRACTICES },
	design: { title: 'Design and product', kind: 'practice', topics: DESIGN_AND_PRODUCT },
	marketing: { title: 'Marketing and writing', kind: 'practice', topics: MARKETING_AND_WRITING },
	business: { title: 'Business', kind: 'practice', topics: BUSINESS },
	workplace: { title: 'Workplace services', kind: 'name', topics: WORKPLACE_SERVICES },
} as const satisfies Record<string, TopicGroup>;

export type TopicGroupKey = keyof typeof TOPIC_GROUPS;

interface TopicGroup {
	title: string;
	/** What its topics are unless they say otherwise. */
	kind: TopicKind;
	topics: TopicTable;
}
