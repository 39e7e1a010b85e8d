/** Words that say nothing about what an agent is for: grammar, and the speech that all prompts share. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
	`a about above across act after again against all almost along already also although always am among an
	and another any anyone anything appropriate are area around as ask asked aspect assist assistant at away
	back based be became because become been before begin being below best better between beyond both bring
	bullet but by call came can cannot case check choose clear clearly come common commentary complete
	complex comprehensive consider contain context could create created creating critical current daily deep
	define deliver delivering description did different directly do does doing done down drive during e.g
	each edge effective effectively efficient either else enable end ensure ensuring etc even ever every
	everything exactly example excellence existing expert expertise explain fast feature few find first five
	focus focused follow following for four from full further gather general get give given goal good
	great guide had handle handling has have having help helpful her here high him his how however i i'd i'll
	i'm i've i.e idea identify if immediate immediately implement implementation implementing important
	improve improvement in include including input instead into invoked is issue it it's its itself just keep
	key know knowledge large last later lead least less let let's like line list long look made main maintain
	maintaining make making many master matter may maybe me meet might mission mode modern more most much
	multiple must my name need needed never new next no none nor not note nothing now of off offer often on
	once one only onto open optimal or other others our out output over own part people perform phase place
	plan please point possible practice practices prepare present previous primary prioritize proactively
	problem process project proper properly provide providing purpose put quality question rather re read
	ready real really recent recommendation related relevant report request require required requirement
	responsibility result return review right role run said same say second section see senior serve set
	several shall she should show simple since single small so solution some someone something specialist
	specialized specializing specific specifically standard start state step still strategy strong structure
	such suggest support sure system take task team tell than that that's the their them then there these
	they thing think this those three through thus time to together too tool toward turn two type under
	understand understanding unless until up upon us use used useful user using usually value various very
	via want was way we well went were what when where whether which while who whole why will with within
	without won't word work worked working would write writing yes yet you you'll you're you've your yourself
	agent agents prompt json yaml e.g. don't doesn't isn't can't avoid apply approach based built core
	capability capabilities challenge change changes combine communicate communication completed
	completion constraint coordinate coordinating collaborate collaboration detail detailed develop
	developer developing development document documentation domain emerging engineer engineering establish
	evaluate execute experience extensive file files final format highest initial integrate integration
	level leverage mastery measure method methodology minimum options order overall overview pattern
	patterns perfect potential principle priority progress protocol query reach response resource scale
	scope seamless sharing skill skills solve source success successful target technical technique
	technology elite exact exactly url appropriateness bash edit glob grep markdown multiedit todowrite webfetch websearch claude track tracking update workflow world years`.split(
		/\s+/
	)
);
