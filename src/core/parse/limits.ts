/**
 * How much of one file is taken apart. Each limit lies far beyond what people write; past it the
 * file is still read, with less made of it, and an issue says so.
 */

/** Characters of a description, and of a prompt whose examples, sections and code are looked for. */
export const LONGEST_TEXT = 500_000;

/** Characters of the value of any other field, and of frontmatter that is given to the YAML parser. */
export const LONGEST_VALUE = 65_536;

export const MOST_EXAMPLES = 1_000;
