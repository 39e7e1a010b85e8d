import type { TopicTable } from '../topic-words.ts';

/** Business, money, law, people, and the trades that software serves. */
export const BUSINESS = {
	accounting: {
		title: 'Accounting',
		aliases:
			'bookkeeping, general ledger, accounts payable, GAAP, IFRS, revenue recognition, double-entry',
	},
	'algorithmic-trading': {
		title: 'Trading',
		aliases:
			'algorithmic trading, trading strategy, backtesting, trading system, high-frequency trading, trading strategies',
	},
	'anti-money-laundering': {
		title: 'Anti-money laundering',
		aliases: 'anti-money laundering, fraud detection, fraud prevention',
		exact: 'AML, KYC, KYC/AML',
	},
	budgeting: {
		title: 'Budgeting',
		aliases:
			'budget planning, budget tracking, budget management, budget optimization, cost tracking, budget forecasting',
	},
	'business-model': {
		title: 'Business models',
		aliases:
			'business model, unit economics, monetization, pricing strategy, revenue model, business case, business plan',
	},
	'change-management': { title: 'Change management' },
	coaching: {
		title: 'Coaching',
		aliases: 'mentoring, team motivation, team coaching',
		kind: 'broad',
	},
	contracts: {
		title: 'Contracts',
		doubtful: 'Contracts',
		aliases:
			'contract review, contract template, contract drafting, terms of service, service agreement, contract negotiation, contract management',
	},
	crm: { title: 'CRM', aliases: 'customer relationship management, HubSpot' },
	ecommerce: {
		title: 'E-commerce',
		aliases: 'ecommerce, shopping cart, Shopify, Magento, checkout flow, online store',
	},
	education: {
		title: 'Education',
		aliases: 'curriculum, instructional design, e-learning, LMS',
		exact: 'Education',
		kind: 'broad',
	},
	erp: { title: 'ERP', aliases: 'enterprise resource planning', exact: 'ERP' },
	excel: {
		title: 'Spreadsheets',
		kind: 'name',
		aliases: 'Microsoft Excel, Google Sheets, spreadsheet, XLSX',
		doubtful: 'Excel',
	},
	facilitation: {
		title: 'Facilitation',
		aliases: 'workshop facilitation, retrospective, team facilitation, ceremony facilitation',
	},
	'financial-analysis': {
		title: 'Finance',
		aliases:
			'financial analysis, financial modeling, financial modelling, financial reporting, financial planning, cash flow, financial management, financial model, quantitative finance, financial metrics, P&L',
	},
	fintech: {
		title: 'Fintech',
		aliases: 'financial technology, financial service, banking, open banking, core banking',
	},
	fundraising: {
		title: 'Fundraising',
		aliases: 'investor relations, venture capital, pitch to investors, term sheet, Series A',
	},
	healthcare: {
		title: 'Healthcare',
		aliases:
			'medical device, patient data, electronic health record, clinical, health system, hospital',
		exact: 'EHR, PHI',
	},
	hiring: {
		title: 'Hiring',
		aliases: 'recruiting, recruitment, talent acquisition, job description, interview process',
	},
	'human-resources': {
		title: 'Human resources',
		aliases:
			'employee relations, performance review, employee handbook, HR policy, employment law, people operations',
		exact: 'HR',
	},
	insurance: { title: 'Insurance', aliases: 'insurance claim, underwriting, actuarial' },
	'intellectual-property': {
		title: 'Intellectual property',
		aliases: 'copyright, trademark, patent',
	},
	'knowledge-management': {
		title: 'Knowledge management',
		aliases:
			'knowledge base, knowledge graph, knowledge sharing, knowledge synthesis, knowledge extraction',
	},
	leadership: {
		title: 'Leadership',
		aliases: 'team leadership, team lead, leading teams',
		kind: 'broad',
	},
	legal: {
		title: 'Legal',
		aliases:
			'legal advisor, legal compliance, legal document, legal review, legal risk, legal counsel, legal requirement, legal documentation, lawyer',
	},
	licensing: {
		title: 'Licensing',
		kind: 'name',
		aliases:
			'software license, open source license, license compliance, software licensing, license management, GPL, SPDX, license engineer',
	},
	logistics: {
		title: 'Logistics',
		aliases:
			'supply chain management, inventory management, fulfillment center, warehouse management',
	},
	manufacturing: {
		title: 'Manufacturing',
		aliases: 'Industry 4.0, predictive maintenance',
		kind: 'broad',
	},
	negotiation: { title: 'Negotiation', aliases: 'negotiating', kind: 'broad' },
	payments: {
		title: 'Payments',
		aliases:
			'payment processing, payment integration, payment gateway, subscription billing, recurring billing, billing system, Adyen, Square payments, Braintree',
	},
	paypal: { title: 'PayPal', kind: 'name' },
	'portfolio-management': {
		title: 'Portfolio management',
		aliases: 'portfolio optimization, asset allocation, portfolio risk, asset management',
	},
	procurement: {
		title: 'Procurement',
		aliases:
			'vendor management, vendor selection, vendor evaluation, supplier management, tool evaluation, tool selection',
	},
	research: {
		title: 'Research',
		aliases:
			'research analyst, web research, deep research, information retrieval, research synthesis, literature review, search specialist, research methodology',
		kind: 'broad',
	},
	'risk-management': {
		title: 'Risk management',
		aliases:
			'risk assessment, risk analysis, risk manager, value at risk, hedging, risk mitigation, risk modeling',
		exact: 'VaR',
	},
	sales: {
		title: 'Sales',
		aliases:
			'sales engineer, sales pipeline, sales proposal, pre-sales, sales enablement, sales automation, demo preparation, sales call, sales strategy',
		kind: 'broad',
	},
	'scientific-literature': {
		title: 'Scientific literature',
		aliases:
			'scientific paper, academic paper, PubMed, arXiv, systematic review, academic research, peer-reviewed',
	},
	startups: { title: 'Startups', aliases: 'startup, startup analysis, early-stage company' },
	strategy: {
		title: 'Business strategy',
		aliases:
			'strategic planning, business strategy, strategic analysis, market entry, competitive strategy',
	},
	stripe: {
		title: 'Stripe',
		kind: 'name',
		aliases: 'Stripe Connect, Stripe Billing',
		exact: 'Stripe',
	},
	tax: { title: 'Tax', aliases: 'taxation, VAT, tax compliance, sales tax' },
	'team-coordination': {
		title: 'Team coordination',
		aliases:
			'cross-functional team, task delegation, task distribution, resource planning, team workflow, cross-team',
	},
	valuation: {
		title: 'Valuation',
		aliases: 'discounted cash flow, options pricing, derivatives pricing, Black-Scholes',
		exact: 'DCF',
	},
} as const satisfies TopicTable;
