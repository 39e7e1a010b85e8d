import type { Mention } from './find-mentions.ts';
import type { TopicToken } from './topic-tokens.ts';

/** The last words of agents' names. */
const ROLES: ReadonlySet<string> = new Set(
	`expert pro developer engineer architect specialist auditor reviewer master tester designer manager
	admin administrator analyst scientist writer coordinator automator optimizer officer detective responder
	researcher strategist agent advisor planner coder documenter modernizer troubleshooter`
		.trim()
		.split(/\s+/)
);
const INSTEAD =
	/(?:\b(?:instead of|rather than|unlike|compared (?:to|with)|versus|vs\.?|never use|don['’]t use|do not use|avoid(?: using)?|not|no|without|migrat\w+ (?:away )?from)\s+(?:a |an |the )?)$/i;
const REACH = 32;

/**
 * True for a mention that says nothing of the agent itself: a part of another agent's name
 * (`docker-expert`), or what is not to be used.
 */
export function isForeign(line: string, tokens: readonly TopicToken[], mention: Mention): boolean {
	return (
		isPartOfName(line, tokens, mention) ||
		INSTEAD.test(line.slice(Math.max(0, mention.start - REACH), mention.start))
	);
}

function isPartOfName(line: string, tokens: readonly TopicToken[], mention: Mention): boolean {
	let last = mention.to - 1;
	while (
		line[tokens[last]?.end ?? -1] === '-' &&
		tokens[last + 1]?.start === (tokens[last]?.end ?? 0) + 1
	) {
		last += 1;
	}
	const isJoined = last > mention.from && line[(tokens[last]?.start ?? 0) - 1] === '-';
	const isPath =
		line[mention.start - 1] === '/' &&
		/[\w.]/.test(line[mention.start - 2] ?? '') &&
		line[mention.end] === '/';
	return isPath || (isJoined && ROLES.has(tokens[last]?.key ?? ''));
}
