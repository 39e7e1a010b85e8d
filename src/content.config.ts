import { defineCollection } from 'astro:content';
import { GuideSchema } from './site/guide-schema.ts';
import { guidesLoader } from './site/guides-loader.ts';

export const collections = {
	guides: defineCollection({ loader: guidesLoader('guides'), schema: GuideSchema }),
	ownGuides: defineCollection({ loader: guidesLoader('guides-own'), schema: GuideSchema }),
};
