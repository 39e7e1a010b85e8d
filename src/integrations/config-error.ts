/** A mistake of the person who runs Roster: told plainly, without a stack trace. */
export class ConfigError extends Error {
	override name = 'ConfigError';
	/** What to do next, with the corrected input where it is known. */
	readonly hint: string;

	constructor(message: string, hint: string, options?: ErrorOptions) {
		super(message, options);
		this.hint = hint;
	}
}
