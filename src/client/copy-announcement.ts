let region: HTMLElement | undefined;

/** Makes the place where a screen reader listens; it has to be there before anything is said. */
export function prepareAnnouncements(): void {
	if (region) return;
	region = document.createElement('p');
	region.className = 'visually-hidden';
	region.role = 'status';
	document.body.append(region);
}

/** Says a sentence to assistive technology, the same one twice as well. */
export function announce(sentence: string): void {
	prepareAnnouncements();
	if (region) region.textContent = region.textContent === sentence ? `${sentence}\u00a0` : sentence;
}
