import type { TopicTable } from '../topic-words.ts';

/** Design, research with users, and making products. */
export const DESIGN_AND_PRODUCT = {
	accessibility: {
		title: 'Accessibility',
		aliases:
			'A11y, assistive technology, screen reader, WCAG, WCAG 2.1, WCAG 2.2, ARIA, keyboard navigation',
	},
	agile: {
		title: 'Agile',
		aliases: 'agile methodology, agile team, agile coach, agile development',
		exact: 'Agile, SAFe',
	},
	animation: {
		title: 'Animation',
		aliases: 'motion design, micro-interaction, microinteraction, Framer Motion, GSAP',
	},
	'backlog-management': {
		title: 'Backlog management',
		aliases:
			'backlog, backlog grooming, backlog refinement, user story, user stories, story mapping, acceptance criteria',
	},
	'brand-design': {
		title: 'Branding',
		aliases:
			'brand identity, brand guideline, brand strategy, brand consistency, brand voice, visual identity',
	},
	'business-analysis': {
		title: 'Business analysis',
		aliases: 'business analyst, business requirement, process mapping, stakeholder analysis',
	},
	'color-and-typography': {
		title: 'Color and typography',
		aliases: 'typography, color theory, color palette, colour palette, typographic',
	},
	'competitive-analysis': {
		title: 'Competitive analysis',
		aliases:
			'competitor analysis, competitive intelligence, competitive landscape, competitive analyst, SWOT',
	},
	'customer-journeys': {
		title: 'Customer journeys',
		aliases: 'journey mapping, customer journey, user journey, journey map',
	},
	'design-systems': {
		title: 'Design systems',
		aliases: 'design system, design token, component library, style guide design',
	},
	diagrams: {
		title: 'Diagrams',
		aliases:
			'C4 model, PlantUML, sequence diagram, flowchart, architecture diagram, infographic, data flow diagram',
	},
	figma: { title: 'Figma', kind: 'name' },
	'information-architecture': { title: 'Information architecture' },
	'interaction-design': {
		title: 'Interaction design',
		aliases: 'interaction pattern, interaction designer',
	},
	internationalization: {
		title: 'Internationalization',
		aliases: 'internationalisation, localization, localisation, i18n, l10n, multilingual',
	},
	kanban: { title: 'Kanban' },
	'market-research': {
		title: 'Market research',
		aliases:
			'market analysis, market researcher, market sizing, TAM/SAM/SOM, consumer insight, market trend',
	},
	okrs: { title: 'OKRs', exact: 'OKR, OKRs' },
	onboarding: {
		title: 'Onboarding',
		aliases: 'user onboarding, customer onboarding, onboarding flow',
	},
	presentations: {
		title: 'Presentations',
		aliases: 'slide deck, PowerPoint, PPTX, pitch deck, presentation design',
	},
	'product-analytics': {
		title: 'Product analytics',
		aliases:
			'Mixpanel, Amplitude, Google Analytics, GA4, cohort analysis, funnel analysis, PostHog, retention analysis, user analytics',
	},
	'product-management': {
		title: 'Product management',
		aliases:
			'product manager, product strategy, product roadmap, product owner, feature prioritization, product discovery, product vision',
	},
	'project-management': {
		title: 'Project management',
		aliases:
			'project manager, project planning, PMP, PRINCE2, Gantt, resource allocation, milestone tracking, sprint planning',
	},
	prototyping: {
		title: 'Prototyping',
		aliases:
			'prototype, rapid prototyping, wireframe, wireframing, MVP development, proof of concept',
		exact: 'MVP, MVPs',
	},
	'responsive-design': {
		title: 'Responsive design',
		aliases: 'responsive layout, mobile-first, media query, container query',
	},
	roadmapping: { title: 'Roadmaps', aliases: 'roadmap, roadmap planning, roadmapping' },
	scrum: {
		title: 'Scrum',
		aliases: 'Scrum Master, sprint retrospective, daily standup, sprint review',
	},
	sketch: { title: 'Sketch', kind: 'name', aliases: 'Adobe XD, InVision', doubtful: 'Sketch' },
	'stakeholder-management': {
		title: 'Stakeholder management',
		aliases: 'stakeholder communication, stakeholder alignment, stakeholder engagement',
	},
	'usability-testing': {
		title: 'Usability testing',
		aliases: 'usability test, usability, heuristic evaluation, user testing',
	},
	'user-experience-design': {
		title: 'User experience',
		aliases: 'UX design, UX designer, user experience design, user-centered design, user flow',
		exact: 'UX',
	},
	'user-interface-design': {
		title: 'User interface design',
		aliases:
			'UI design, UI designer, visual design, interface design, UI component, UI/UX, UI/UX design, UX/UI',
	},
	'user-research': {
		title: 'User research',
		aliases:
			'UX research, UX researcher, user interview, persona development, customer interview, user persona, user feedback, customer feedback, feedback analysis',
	},
} as const satisfies TopicTable;
