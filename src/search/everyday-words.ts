/**
 * As people say it who do not know the word of the field: ordinary words, and the words that agents use
 * for the same. Ordered by field, and kept by going through fields, never through the questions of a
 * measurement: a table made from questions answers those alone.
 */
const SAID_AND_MEANT: readonly (readonly [said: string, ...meant: string[]])[] = [
	// Business
	['hire recruit recruiter candidate colleague employee staff payroll salary vacation', 'hr'],
	['hire recruit recruiter candidate', 'hiring'],
	['law lawyer attorney lawsuit court contract paperwork agreement', 'legal'],
	['licence copyright', 'license'],
	['privacy', 'gdpr'],
	['patient hospital doctor nurse medical', 'healthcare', 'hipaa'],
	['money accountant bookkeeper bookkeeping tax invoice cash profit spending', 'finance', 'budget'],
	['bill cheap cheaper expensive pricey overspending', 'cost'],
	['lose losses danger dangerous', 'risk'],
	['shares stocks trader broker', 'trading', 'quantitative'],
	['investor shareholder', 'fundraising', 'pitch'],
	['pay checkout purchase money card cards', 'payment'],
	['refund', 'payment', 'support'],
	['sell salesman seller prospect', 'sales'],
	['advert advertise ads promote audience', 'marketing', 'advertising'],
	['newsletter', 'email', 'marketing'],
	['instagram facebook twitter linkedin youtube', 'social media'],
	['slogan tagline copywriter', 'copy', 'landing page'],
	['google bing ranking', 'seo'],
	['angry complain complaint helpdesk', 'customer support', 'feedback'],
	['rival', 'competitor', 'competitive'],
	['idea', 'validation'],
	['trendy fashionable hype', 'trend'],
	['meeting standup', 'scrum'],
	['schedule calendar deadline', 'project management'],
	['ticket todo', 'backlog'],
	['outlook mailbox sharepoint', 'microsoft 365', 'exchange'],
	['shop store', 'e commerce'],
	// Words and pictures
	['manual handbook', 'documentation'],
	['explain beginner newcomer teach teacher lesson learner', 'tutorial'],
	['newcomer beginner', 'onboarding'],
	['article essay editor grammar', 'content', 'writing'],
	['draw drawing sketch arrows', 'diagram', 'wireframe'],
	['slide slideshow powerpoint keynote', 'presentation', 'deck'],
	['beautiful pretty ugly', 'ui design'],
	['colour color font typeface logo', 'brand', 'visual design'],
	['photo picture icon illustration illustrator photoshop', 'image', 'visual'],
	['confusing', 'usability', 'user experience'],
	['fun boring', 'delight', 'playful'],
	['joke joking funny laugh', 'humor'],
	['blind deaf disabled eyesight dyslexic', 'accessibility'],
	['translate translator', 'localization', 'translation'],
	['papers journal scientist science', 'scientific', 'literature'],
	// Machines
	['phone smartphone tablet', 'mobile'],
	['chip arduino gadget circuit', 'embedded', 'firmware'],
	['sensor thermostat', 'iot'],
	['unreal godot', 'game'],
	['wifi vpn router internet', 'network'],
	['server hosting', 'infrastructure'],
	['sysadmin', 'administrator', 'infrastructure'],
	['hosting heroku jenkins', 'deployment'],
	['jenkins', 'ci'],
	['amazon', 'aws', 'cloud'],
	['pulumi cloudformation ansible', 'infrastructure as code'],
	['grafana datadog splunk kibana alerts watch', 'monitoring', 'observability'],
	['mysql mariadb sqlite', 'database'],
	['dba', 'database administrator'],
	['nightly warehouse', 'data pipeline', 'etl'],
	['crash broken glitch mistake error', 'debug'],
	['crashed overload unreachable', 'incident', 'outage'],
	['cobol fortran mainframe old outdated ancient', 'legacy'],
	['messy mess spaghetti tidy duplicated untangle', 'refactoring'],
	['ugly', 'refactoring'],
	['clash', 'conflict'],
	['compile compiling', 'build'],
	['flaky intermittent', 'test', 'debug'],
	['selenium cypress puppeteer clicking tester', 'test automation', 'qa'],
	['terminal', 'cli', 'command line'],
	// Numbers
	['chart graph', 'visualization', 'dashboard'],
	['spreadsheet numbers', 'data', 'analytics'],
	['statistician statistics probability', 'statistical'],
	['predict forecast guess', 'predictive', 'machine learning'],
	['chatgpt gpt chatbot bot', 'llm', 'conversational'],
	['hallucinate hallucination', 'prompt', 'evaluation'],
	['bitcoin coins crypto wallet', 'blockchain'],
	// Safety
	['hacker thief steal stolen safe password', 'security'],
	['attack attacker', 'penetration', 'threat'],
	['breach intruder', 'incident', 'security'],
	['virus trojan', 'malware'],
	['hole', 'vulnerability'],
	['password login', 'authentication'],
	['junk spam', 'deliverability'],
	// Choosing
	['choose compare', 'evaluate', 'comparison'],
];

/** Phrases whose words mean something else by themselves. */
const PHRASES: readonly (readonly [said: string, ...meant: string[]])[] = [
	['clean up', 'refactoring', 'cleanup'],
	['go viral', 'growth', 'social'],
	['is down', 'incident', 'outage'],
	['are down', 'incident', 'outage'],
	['went down', 'incident', 'outage'],
	['goes down', 'incident', 'outage'],
	['fell over', 'incident', 'outage'],
	['broke into', 'security', 'incident'],
	['build next', 'roadmap', 'prioritize'],
	['lock down', 'hardening', 'security'],
	['log in', 'authentication'],
	['sign in', 'authentication'],
	['sign up', 'conversion', 'landing page'],
	['logged out', 'authentication', 'session'],
	['personal data', 'privacy', 'gdpr'],
	['rank higher', 'seo'],
	['roll back', 'rollback'],
	['search ranking', 'seo'],
	['takes forever', 'performance'],
	['office 365', 'microsoft 365'],
];

/** From each word or phrase to the words of the field, as a table of synonyms. */
export function everydayWords(): Map<string, string[]> {
	const table = new Map<string, string[]>(PHRASES.map(([said, ...meant]) => [said, meant]));
	for (const [said, ...meant] of SAID_AND_MEANT) {
		for (const word of said.split(' ')) {
			table.set(word, [...new Set([...(table.get(word) ?? []), ...meant])]);
		}
	}
	return table;
}
