// The reader's theme, before the first paint.
try {
	const theme = localStorage.getItem('roster-theme');
	if (/^(light|dark)$/.test(theme)) document.documentElement.dataset.theme = theme;
} catch {
	// Private windows may refuse storage.
}
