/** Words that lead on to example blocks and mean nothing without them. */
const EXAMPLES_PHRASE = [
	'(?:(?:here are|see|consider) )?(?:(?:some|the|a few|following|these|more) ){0,2}(?:(?:usage|use|typical|common|concrete|specific) )?examples?(?: (?:usages?|uses?|use cases|scenarios|interactions|invocations|triggers|include|below|of (?:use|usage)|(?:of |for )?when to use(?: this agent| it)?)){0,2}',
	'specifically',
	'for (?:example|instance)',
	'e\\.g\\.',
	'usage',
].join('|');
const EXAMPLES_LEAD_IN = new RegExp(
	`(?:^|(?<=[\\n.!?:;)"”]\\s{0,4}))[*_# \\t-]{0,8}(?:${EXAMPLES_PHRASE})[*_]{0,3}\\s?[:.…—–-]?[*_]{0,3}$`,
	'i'
);
/** Some word of it, without which no end of a text has to be compared with all of it. */
const EXAMPLES_WORD = /example|specifically|instance|e\.g\.|usage|such as/i;
/** In the middle of a sentence only these, and only before a colon. */
const EXAMPLES_INSERTION = /,? (?:for (?:example|instance)|such as|e\.g\.),?:$/i;
const LIST_DASH = /(?:^|\n)[ \t]*(?:[-*+•]|\d{1,3}[.)])?[ \t]*$/;

/**
 * Takes off the end of a text what only led on to the example block behind it: list dashes and
 * phrases such as `Examples:` or `Specifically:`.
 *
 * @example stripExamplesLeadIn('Reviews SQL.\n\nExamples:\n- ') // → 'Reviews SQL.'
 */
export function stripExamplesLeadIn(text: string): string {
	const undashed = stripListDash(text);
	// The phrase is short, so only the end is looked at, whatever the length of the text.
	const from = Math.max(0, undashed.length - 120);
	const tail = undashed.slice(from);
	if (!EXAMPLES_WORD.test(tail)) return undashed;
	const match = EXAMPLES_LEAD_IN.exec(tail) ?? EXAMPLES_INSERTION.exec(tail);
	return match ? undashed.slice(0, from + match.index).trimEnd() : undashed;
}

/** @example stripListDash('Reviews SQL.\n- ') // → 'Reviews SQL.' */
export function stripListDash(text: string): string {
	const trimmed = text.trimEnd();
	const from = Math.max(0, trimmed.length - 20);
	const match = LIST_DASH.exec(trimmed.slice(from));
	return match ? trimmed.slice(0, from + match.index).trimEnd() : trimmed;
}

const AGENT = '(?:this|the|these) (?:sub-?)?agents?';
const SOON = '(?:,? ?\\(?(?:pro-?actively|automatically|immediately)\\)?,?)';
/** `Use this agent proactively`, `MUST BE USED`: an order to the host, before the occasion. */
const ORDER = [
	`(?:pro-?actively )?(?:always |please )?(?:use|invoke|call|employ|engage|deploy|launch|choose|run|activate|consult|delegate to) ${AGENT}`,
	'(?:pro-?actively )?(?:always |please )?(?:use|invoke)(?: (?:this|it))?',
	`(?:${AGENT} |it )?(?:must|should|can|is to|to) be (?:used|invoked|called|triggered)`,
].join('|');
const ORDER_TO_HOST = new RegExp(
	`^(?:${ORDER})\\b${SOON}?(?: (?:specifically|primarily|only|also))?(?!\\w)`,
	'i'
);
const URGENT_ORDER = new RegExp(
	`^(?:${[
		`(?:${ORDER})${SOON}`,
		'pro-?actively (?:use|invoke)',
		`(?:${AGENT} |it )?(?:must|should) be (?:used|invoked|called|triggered)`,
		'trigger(?:s|ed)?(?: words)? (?:on|when|for)\\b',
		'(?:trigger words|keywords):',
	].join('|')})`,
	'i'
);

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const SOMEONE = '(?:you|the user|users?|someone|anyone)';
/** What follows the order; `$1` keeps the word that the rest of the sentence leans on. */
const OCCASIONS: readonly [pattern: RegExp, replacement: string][] = [
	[
		new RegExp(
			`^(?:when|whenever|if) ${SOMEONE} (?:(?:explicitly|specifically|also) )?(?:needs?|wants?|wish(?:es)?|asks?|would like|are asked|is asked)(?: you)? to:? `,
			'i'
		),
		'',
	],
	[
		new RegExp(
			`^(?:when|whenever|if) ${SOMEONE} (?:needs?|wants?|requires?):? (?!.*\\bor (?:when|if)\\b)(?:help |assistance )?(?:with )?`,
			'i'
		),
		'',
	],
	[
		new RegExp(
			`^(?:when|whenever|while|if|for) (?:${SOMEONE} (?:is|are) |you['’]re )?(?=(?:[a-z]+ly )?(?!(?:some|any|every|no)?thing\\b)[a-z-]+ing\\b)`,
			'i'
		),
		'',
	],
	[
		/^(?:when|whenever|if|for)(?: (?:any|one|the)(?: of)?)?(?: the)?(?: following)?(?: (?:tasks?|cases?|situations?))?: ?/i,
		'',
	],
	[/^to (?:help (?:you )?)?(?=[a-z])/i, ''],
	[/^for (?!(?:example|instance)\b)/i, ''],
	[/^[:—–-] ?/, ''],
	[
		/^((?:when|whenever|if|after|before|while|during|as|once|in|on|at|by|with|where|every)\b)/i,
		'$1',
	],
];

/** Ways to begin a sentence about the agent that say nothing. */
const SELF_MENTIONS: readonly RegExp[] = [
	/^(?:description|summary|purpose|overview|role|when to use(?: this agent| it)?)\s*:\s*/i,
	new RegExp(
		`^${AGENT} (?:is|are) (?=(?:an?|the|your|designed|speciali[sz]ed|responsible|built|ideal|perfect)\\b)`,
		'i'
	),
	new RegExp(`^${AGENT} (?:can|will|is able to|helps?(?: you)?(?: to)?) `, 'i'),
	new RegExp(`^${AGENT} (?=(?!is\\b|was\\b|has\\b)[a-z-]+s\\b)`, 'i'),
	/^(?:i am|i['’]m) (?=an? )/i,
];

/** True for a sentence that only says when a host should think of the agent: `Use PROACTIVELY for …`. */
export function isOrderToHost(sentence: string): boolean {
	return URGENT_ORDER.test(sentence);
}

/**
 * Takes the lead-in off a sentence, so that it begins with what the agent does.
 *
 * @example stripSentenceLeadIn('Use this agent when you need to tune SQL.') // → 'tune SQL.'
 */
export function stripSentenceLeadIn(sentence: string): string {
	const order = ORDER_TO_HOST.exec(sentence)?.[0];
	if (order === undefined) return stripSelfMention(sentence);
	return keepWords(stripOccasion(sentence.slice(order.length).trimStart()), sentence);
}

/** @example stripSelfMention('This agent specializes in SQL.') // → 'specializes in SQL.' */
export function stripSelfMention(sentence: string): string {
	const stripped = SELF_MENTIONS.reduce((text, pattern) => text.replace(pattern, ''), sentence);
	return keepWords(stripped, sentence);
}

/** The sentence itself where nothing worth reading would be left of it. */
function keepWords(stripped: string | null, sentence: string): string {
	return stripped !== null && LETTER_OR_NUMBER.test(stripped) ? stripped : sentence;
}

function stripOccasion(rest: string): string | null {
	for (const [pattern, replacement] of OCCASIONS) {
		if (pattern.test(rest)) return rest.replace(pattern, replacement);
	}
	return null;
}
