import { z } from 'astro/zod';

/** Frontmatter of a guide page. */
export const GuideSchema = z.object({
	title: z.string().min(1),
	/** One sentence, for lists and search engines. */
	description: z.string().min(1),
	/** Place in the list of guides; those without one follow, by title. */
	order: z.number().default(Number.MAX_SAFE_INTEGER),
});

export type Guide = z.output<typeof GuideSchema>;
