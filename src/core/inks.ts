/** The accents that an agent can have. */
export const INKS = [
	'red',
	'orange',
	'yellow',
	'green',
	'cyan',
	'blue',
	'purple',
	'pink',
	'plain',
] as const;
