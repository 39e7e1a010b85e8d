import type { Issue, Section } from '../core/schema.ts';

/** One agent's prompt as the page shows it. Its HTML has passed the renderer's policy. */
export interface RenderedPrompt {
	/** The prompt as HTML; headings demoted under the page's own. */
	html: string;
	/** The when-to-use text as HTML, by the same policy; empty when there is none. */
	whenToUseHtml: string;
	/** The prompt as the file has it, for the source view. */
	source: string;
	/** The headings of `html` with the anchors they carry. */
	sections: Section[];
	/** What rendering had to mend or leave out. */
	issues: Issue[];
}
