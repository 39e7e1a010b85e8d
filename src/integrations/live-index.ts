import { makeIndexAside } from './make-index-aside.ts';
import type { RosterSession } from './session.ts';

/** A search index that is made anew when the roster has changed. */
export interface LiveIndex {
	/** The files by their paths: those of the roster as it is now, so whoever asks may have to wait. */
	files(): Promise<ReadonlyMap<string, Uint8Array>>;
	/** Has it made anew in a while; changes that come meanwhile count as one. */
	renew(session: RosterSession): void;
}

/** The page that somebody waits for goes first. */
const DELAY_MILLISECONDS = 500;

/** @param onError - Told why there is no index; the next change has it tried again. */
export function createLiveIndex(onError: (error: unknown) => void): LiveIndex {
	let wanted: RosterSession | null = null;
	let timer: NodeJS.Timeout | undefined;
	let making: Promise<void> | null = null;
	let made: ReadonlyMap<string, Uint8Array> = new Map();

	async function make(session: RosterSession): Promise<void> {
		const { indexPaths, config } = session;
		const documents = session.searchDocuments();
		const { words } = session.prepared;
		made = new Map(await makeIndexAside(documents, { options: config.search, words, indexPaths }));
	}

	function begin(): void {
		clearTimeout(timer);
		if (making !== null || wanted === null) return;
		const session = wanted;
		wanted = null;
		making = make(session)
			.catch(onError)
			.finally(() => {
				making = null;
				begin();
			});
	}

	return {
		async files() {
			begin();
			while (making !== null) await making;
			return made;
		},
		renew(session) {
			wanted = session;
			clearTimeout(timer);
			timer = setTimeout(begin, DELAY_MILLISECONDS);
		},
	};
}
