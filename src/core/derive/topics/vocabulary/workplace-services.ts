import type { TopicTable } from '../topic-words.ts';

/** Services and programs that teams work in, and that agents are connected to. */
export const WORKPLACE_SERVICES = {
	access: { title: 'Microsoft Access', aliases: 'MS Access' },
	airtable: { title: 'Airtable' },
	asana: { title: 'Asana' },
	auth0: { title: 'Auth0' },
	canva: { title: 'Canva', exact: 'Canva' },
	'claude-code': {
		title: 'Claude Code',
		aliases: 'Claude Code plugin, CLAUDE.md, Claude Code subagent',
	},
	cms: {
		title: 'Content management systems',
		aliases: 'headless CMS, Strapi, content management system',
		exact: 'CMS',
	},
	confluence: { title: 'Confluence', exact: 'Confluence' },
	copilot: { title: 'GitHub Copilot', aliases: 'Microsoft Copilot', exact: 'Copilot' },
	cursor: { title: 'Cursor', aliases: 'Cursor IDE, .cursorrules', doubtful: 'Cursor' },
	discord: { title: 'Discord', exact: 'Discord' },
	docusaurus: { title: 'Docusaurus' },
	exchange: { title: 'Exchange Online', aliases: 'Microsoft Exchange, Exchange Server' },
	'google-workspace': {
		title: 'Google Workspace',
		aliases: 'Google Docs, Google Drive, Gmail, G Suite',
	},
	jira: { title: 'Jira', aliases: 'Jira Service Management' },
	keycloak: { title: 'Keycloak' },
	linear: { title: 'Linear', aliases: 'Linear.app, Linear issue', doubtful: 'Linear' },
	'microsoft-365': {
		title: 'Microsoft 365',
		aliases:
			'Office 365, M365, Microsoft Graph, Graph API, SharePoint, SharePoint Online, OneDrive, Intune',
	},
	'microsoft-teams': {
		title: 'Microsoft Teams',
		aliases: 'MS Teams, Teams admin',
		doubtful: 'Teams',
	},
	miro: { title: 'Miro', exact: 'Miro' },
	mkdocs: { title: 'MkDocs', aliases: 'Sphinx, VitePress, GitBook, Read the Docs, ReadTheDocs' },
	notion: {
		title: 'Notion',
		aliases: 'Notion API, Notion page, Notion database',
		doubtful: 'Notion',
	},
	okta: { title: 'Okta' },
	'power-platform': {
		title: 'Power Platform',
		aliases: 'Power Automate, Power Apps, PowerApps, Dynamics 365',
	},
	salesforce: { title: 'Salesforce', aliases: 'Salesforce CRM, SOQL, Lightning Web Components' },
	sap: { title: 'SAP', aliases: 'SAP HANA, S/4HANA', exact: 'SAP' },
	segment: { title: 'Segment', aliases: 'Segment CDP', doubtful: 'Segment' },
	sendgrid: { title: 'SendGrid', aliases: 'Mailgun, Amazon SES, Postmark, Resend' },
	slack: {
		title: 'Slack',
		aliases: 'Slack API, Slack bot, Slack app, Block Kit, Bolt SDK',
		exact: 'Slack',
	},
	telegram: { title: 'Telegram', aliases: 'WhatsApp' },
	trello: { title: 'Trello', aliases: 'Monday.com, ClickUp' },
	twilio: { title: 'Twilio' },
	word: { title: 'Microsoft Word', aliases: 'MS Word, DOCX, Word document' },
	zapier: { title: 'Zapier', aliases: 'n8n, Make.com' },
	zoom: { title: 'Zoom', doubtful: 'Zoom' },
} as const satisfies TopicTable;
