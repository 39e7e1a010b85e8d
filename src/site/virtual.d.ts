declare module 'virtual:roster/settings' {
	const settings: import('./settings.ts').RosterSettings;
	export default settings;
}

declare module 'virtual:roster/places' {
	/** Null in a bundle, which is told by `setPlaces`. */
	const places: import('./places.ts').Places | null;
	export default places;
}
