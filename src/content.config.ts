import { defineCollection } from 'astro:content';
import { RosterEntrySchema } from './core/schema.ts';
import { agentsLoader } from './site/agents-loader.ts';
import { GuideSchema } from './site/guide-schema.ts';
import { guidesLoader } from './site/guides-loader.ts';

export const collections = {
	agents: defineCollection({ loader: agentsLoader(), schema: RosterEntrySchema }),
	guides: defineCollection({ loader: guidesLoader(), schema: GuideSchema }),
};
