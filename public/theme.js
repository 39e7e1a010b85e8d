// Puts the reader's chosen theme on the page before it is painted. `theme-switch` stores it.
try {
	const theme = localStorage.getItem('roster-theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage is refused in some private windows; the machine's theme stands.
}
