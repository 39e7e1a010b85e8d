import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

const CONFIG: ConfigData = {
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
};

type Config = ReturnType<StaticConfigLoader['getConfigFor']>;

/** Works the configuration out once; by itself it is done for each page, which takes a fifth of the time. */
class OneConfig extends StaticConfigLoader {
	#resolved: Config | undefined;

	override getConfigFor(page: string): Config {
		this.#resolved ??= super.getConfigFor(page);
		return this.#resolved;
	}
}

const validator = new HtmlValidate(new OneConfig(CONFIG));

/** What is wrong with a page's HTML, a line each: `a/index.html:3 rule message`. */
export async function htmlFaults(html: string, page: string): Promise<string[]> {
	const { results } = await validator.validateString(html, page);
	return results.flatMap(({ messages }) =>
		messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId} ${message}`)
	);
}
