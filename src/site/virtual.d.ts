declare module 'virtual:roster/settings' {
	const settings: import('./settings.ts').RosterSettings;
	export default settings;
}
