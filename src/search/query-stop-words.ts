/**
 * Words of a question that say nothing about the agent wanted. English only: in a query of another
 * language none of them stands, and nothing is dropped.
 */
export const QUERY_STOP_WORDS: ReadonlySet<string> = new Set(
	`a about after again all also am an and any anybody anyone anything are as at be because been being
	before best better but by came can cannot come could did do does doing done either else ever every
	everyone for from get gets getting give go goes going gone good got had has have having he hello help
	helped helping helps her here hey hi him his how i if in into is it its itself just know let lets like
	ll look looking made make makes making many may maybe me might mine more most much must my need needed
	needs no nor not now of off on once one only or other our ours out over own please put re really s
	set shall she should so some somebody someone something stuff such t take tell than thank thanks that the
	their them then there these they thing things this those to too try trying until up upon us use used
	uses using ve very want wanted wants was way we well were what when where whether which while who
	whom whose why will with within without won would yes yet you your yours agent agents subagent
	subagents assistant`.split(/\s+/)
);
