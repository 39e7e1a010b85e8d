/** A store in a file, kept open between questions. */
export interface KeptOpen<Store> {
	/** What the store at a path has; null when it has none, opened again included. */
	find<Value>(path: string, look: (store: Store) => Value | null): Value | null;
}

/**
 * Keeps the store that was asked last open, and opens it again when it does not have what is looked
 * for: another run may have put a new file in its place.
 */
export function keepOpen<Store extends { close(): void }>(
	open: (path: string) => Store
): KeptOpen<Store> {
	let opened: { path: string; store: Store } | null = null;

	function reopen(path: string): Store {
		opened?.store.close();
		opened = { path, store: open(path) };
		return opened.store;
	}

	return {
		find(path, look) {
			const store = opened?.path === path ? opened.store : reopen(path);
			return look(store) ?? look(reopen(path));
		},
	};
}
