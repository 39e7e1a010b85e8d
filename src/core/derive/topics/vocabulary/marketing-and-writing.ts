import type { TopicTable } from '../topic-words.ts';

/** Marketing, content, and writing of all kinds. */
export const MARKETING_AND_WRITING = {
	advertising: {
		title: 'Advertising',
		aliases:
			'paid advertising, Google Ads, Facebook Ads, PPC, ad campaign, paid media, paid search',
	},
	'app-store-optimization': {
		title: 'App store optimization',
		aliases: 'App Store Connect, App Store submission, app store listing, app store ranking',
		exact: 'ASO',
	},
	'community-building': {
		title: 'Community building',
		aliases: 'community management, community engagement, community growth',
	},
	'content-marketing': {
		title: 'Content marketing',
		aliases: 'content marketer, content calendar, content distribution, editorial calendar',
	},
	'content-strategy': {
		title: 'Content strategy',
		aliases: 'content planning, content planner, topic cluster, content audit, content gap',
	},
	copywriting: {
		title: 'Copywriting',
		aliases:
			'copywriter, sales copy, landing page copy, headline writing, ad copy, persuasive writing, call-to-action',
	},
	'customer-success': {
		title: 'Customer success',
		aliases: 'customer retention, churn reduction, churn prevention, customer health',
	},
	'customer-support': {
		title: 'Customer support',
		aliases:
			'customer service, support ticket, support response, Zendesk, Intercom, help center, support documentation',
	},
	documentation: { title: 'Documentation', kind: 'broad' },
	editing: {
		title: 'Editing',
		aliases: 'proofreading, copy editing, copyediting, content editing, line editing, grammar',
		exact: 'Editing',
	},
	'email-deliverability': {
		title: 'Email deliverability',
		aliases: 'deliverability, sender reputation, inbox placement',
	},
	'email-marketing': {
		title: 'Email marketing',
		kind: 'name',
		aliases:
			'email campaign, newsletter, cold email, Mailchimp, email sequence, email automation, drip campaign',
	},
	'go-to-market': {
		title: 'Go-to-market',
		aliases:
			'go to market, market launch, product launch, launch plan, launch planning, GTM strategy',
	},
	growth: {
		title: 'Growth',
		aliases:
			'growth hacking, growth hacker, growth marketing, viral loop, growth loop, viral growth, user acquisition, growth strategy, product-led growth, growth experiment',
		doubtful: 'Growth',
	},
	instagram: { title: 'Instagram', kind: 'name' },
	'keyword-research': {
		title: 'Keyword research',
		kind: 'name',
		aliases:
			'keyword strategy, keyword analysis, keyword optimization, keyword density, search intent',
	},
	'landing-pages': {
		title: 'Landing pages',
		kind: 'name',
		aliases: 'landing page, conversion rate optimization, CRO',
	},
	'lead-generation': {
		title: 'Lead generation',
		kind: 'name',
		aliases: 'lead nurturing, lead scoring, prospecting, cold outreach',
	},
	linkedin: { title: 'LinkedIn', kind: 'name' },
	marketing: {
		title: 'Marketing',
		aliases:
			'digital marketing, marketing campaign, marketing strategy, marketer, marketing automation',
		kind: 'broad',
	},
	'public-relations': {
		title: 'Public relations',
		aliases: 'press release, media relations, crisis communication',
	},
	readmes: { title: 'READMEs', aliases: 'README, README generator' },
	reddit: { title: 'Reddit', kind: 'name' },
	'schema-markup': {
		title: 'Structured data markup',
		kind: 'name',
		aliases: 'schema markup, schema.org, rich snippet, featured snippet, structured data',
	},
	seo: {
		title: 'SEO',
		aliases:
			'search engine optimization, search engine optimisation, technical SEO, link building, backlink, on-page SEO, meta description, SERP',
	},
	'social-media': {
		title: 'Social media',
		aliases:
			'social media marketing, social media content, social media post, social post, influencer, hashtag',
	},
	storytelling: {
		title: 'Storytelling',
		aliases:
			'narrative design, visual storytelling, visual narrative, brand storytelling, data storytelling',
	},
	'technical-writing': {
		title: 'Technical writing',
		aliases:
			'technical writer, technical documentation, user guide, documentation engineer, developer documentation, documentation site, docs-as-code, software documentation, documentation generation, documentation system',
	},
	tiktok: { title: 'TikTok', kind: 'name' },
	translation: { title: 'Translation', aliases: 'translating text, translator', kind: 'broad' },
	'trend-research': {
		title: 'Trend research',
		aliases:
			'trend analysis, trend analyst, trend researcher, trend forecasting, emerging trend, viral trend',
	},
	tutorials: {
		title: 'Tutorials',
		aliases: 'tutorial, educational content, learning path, course creation, step-by-step guide',
	},
	twitter: {
		title: 'X (Twitter)',
		kind: 'name',
		aliases: 'Twitter/X, X API, tweet',
		exact: 'Twitter',
	},
	'video-production': {
		title: 'Video production',
		aliases: 'video editing, video content, video script, video production',
	},
	writing: {
		title: 'Writing',
		aliases:
			'creative writing, content writing, content writer, content creation, content creator, blog post, article writing, writing style',
		kind: 'broad',
	},
	youtube: { title: 'YouTube', kind: 'name' },
} as const satisfies TopicTable;
