import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
	extends: ['html-validate:standard', 'html-validate:a11y'],
	rules: {
		// How the serialiser writes is not what a reader meets.
		'attr-quotes': 'off',
		'doctype-style': 'off',
		'no-trailing-whitespace': 'off',
		'attribute-boolean-style': 'off',
		'attribute-empty-style': 'off',
		'void-style': 'off',
		'long-title': 'off',
		'no-inline-style': 'error',
		// A list box that a combobox owns has no native counterpart.
		'prefer-native-element': ['error', { exclude: ['listbox', 'option'] }],
	},
});

/** What is wrong with a page's HTML, a line each: `a/index.html:3 rule message`. */
export async function htmlFaults(html: string, page: string): Promise<string[]> {
	const { results } = await validator.validateString(html, page);
	return results.flatMap(({ messages }) =>
		messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId} ${message}`)
	);
}
