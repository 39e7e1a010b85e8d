/**
 * `name`: what has a name of its own (PostgreSQL, HIPAA); to be listed among an agent's skills is
 * enough. `practice`: an activity (code review); it has to be a matter of its own there. `broad`: what
 * nearly every agent minds (testing); it counts only for an agent that is for it.
 */
export const TOPIC_KINDS = ['name', 'practice', 'broad'] as const;

export type TopicKind = (typeof TOPIC_KINDS)[number];

/** How one topic of the vocabulary is written in texts. Several ways to write it are parted by commas. */
export interface TopicWords {
	/** For people; also a way to say it, unless it stands in `exact` or `doubtful`. */
	title: string;
	/** Where it differs from its group's. */
	kind?: TopicKind;
	/** Other ways to say it, in any case: `Golang`. A hyphen is a space, and a plural its singular. */
	aliases?: string;
	/** Said only in exactly this case: `REST`, which is not the rest. */
	exact?: string;
	/** As `exact`, and an ordinary word besides, so that its surroundings have to prove it: `Go`. */
	doubtful?: string;
	/** The wider topics that it speaks for as well: `aws` for Amazon S3. */
	within?: string;
}

/** Topics by id. An id is an address and permanent. */
export type TopicTable = Readonly<Record<string, TopicWords>>;
