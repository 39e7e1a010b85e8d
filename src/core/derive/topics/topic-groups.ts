import { GROUP_TITLES } from './group-titles.ts';
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
	languages: { title: GROUP_TITLES.languages, kind: 'name', topics: LANGUAGES },
	web: { title: GROUP_TITLES.web, kind: 'name', topics: WEB_FRAMEWORKS },
	apps: { title: GROUP_TITLES.apps, kind: 'name', topics: APPS_AND_DEVICES },
	databases: { title: GROUP_TITLES.databases, kind: 'name', topics: DATABASES },
	infrastructure: {
		title: GROUP_TITLES.infrastructure,
		kind: 'name',
		topics: CLOUDS_AND_INFRASTRUCTURE,
	},
	operations: { title: GROUP_TITLES.operations, kind: 'practice', topics: OPERATIONS },
	data: { title: GROUP_TITLES.data, kind: 'name', topics: DATA_AND_AI },
	tools: { title: GROUP_TITLES.tools, kind: 'name', topics: DEVELOPER_TOOLS },
	protocols: { title: GROUP_TITLES.protocols, kind: 'name', topics: PROTOCOLS },
	security: { title: GROUP_TITLES.security, kind: 'practice', topics: SECURITY },
	testing: { title: GROUP_TITLES.testing, kind: 'practice', topics: TESTING },
	practices: { title: GROUP_TITLES.practices, kind: 'practice', topics: ENGINEERING_PRACTICES },
	design: { title: GROUP_TITLES.design, kind: 'practice', topics: DESIGN_AND_PRODUCT },
	marketing: { title: GROUP_TITLES.marketing, kind: 'practice', topics: MARKETING_AND_WRITING },
	business: { title: GROUP_TITLES.business, kind: 'practice', topics: BUSINESS },
	workplace: { title: GROUP_TITLES.workplace, kind: 'name', topics: WORKPLACE_SERVICES },
} as const satisfies Record<string, TopicGroup>;

export type TopicGroupKey = keyof typeof TOPIC_GROUPS;

interface TopicGroup {
	title: string;
	/** What its topics are unless they say otherwise. */
	kind: TopicKind;
	topics: TopicTable;
}
