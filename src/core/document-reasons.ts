/** Why a file that was met is no agent. */
export const DOCUMENT_REASONS = {
	'no-frontmatter': 'It has no frontmatter.',
	'no-name-or-description': 'Its frontmatter has neither a name nor a description.',
	skill: 'It is a skill, not an agent.',
	unreadable: 'It could not be read.',
	'not-a-file': 'It is not a regular file.',
	'link-outside': 'It is a symbolic link that leaves the source folder.',
	'too-large': 'It is larger than an agent file can be.',
} as const;
