/**
 * The tool names that Roster knows, in words. Claude Code's own come from its tools reference as of
 * version 2.1.240 (August 2026); the other hosts' from their documentation and source of that month.
 */
import type { AccessKind } from './access-kinds.ts';

export const TOOL_NAMES = {
	Agent: { kind: 'built-in', allows: 'Starts other agents', access: 'delegate' },
	Artifact: { kind: 'built-in', allows: 'Publishes a page as an artifact', access: null },
	AskUserQuestion: mainOnly('Asks the user a question with choices'),
	Bash: { kind: 'built-in', allows: 'Runs shell commands', access: 'run' },
	CronCreate: { kind: 'built-in', allows: 'Schedules prompts', access: null },
	CronDelete: { kind: 'built-in', allows: 'Removes scheduled prompts', access: null },
	CronList: { kind: 'built-in', allows: 'Lists scheduled prompts', access: null },
	Edit: { kind: 'built-in', allows: 'Edits files', access: 'edit' },
	EndConversation: mainOnly('Ends the session'),
	EnterPlanMode: mainOnly('Switches to planning'),
	EnterWorktree: { kind: 'built-in', allows: 'Works in a separate Git worktree', access: null },
	ExitPlanMode: mainOnly('Presents a plan for approval'),
	ExitWorktree: { kind: 'built-in', allows: 'Leaves a Git worktree', access: null },
	Glob: { kind: 'built-in', allows: 'Finds files by name', access: 'read' },
	Grep: { kind: 'built-in', allows: 'Searches in files', access: 'read' },
	LSP: { kind: 'built-in', allows: 'Looks up definitions and references in code', access: 'read' },
	ListAgents: { kind: 'built-in', allows: 'Lists the other agents at work', access: null },
	ListMcpResourcesTool: {
		kind: 'built-in',
		allows: 'Lists the resources of MCP servers',
		access: null,
	},
	Monitor: { kind: 'built-in', allows: 'Runs a command and follows its output', access: 'run' },
	NotebookEdit: { kind: 'built-in', allows: 'Edits Jupyter notebooks', access: 'edit' },
	PowerShell: { kind: 'built-in', allows: 'Runs PowerShell commands', access: 'run' },
	PushNotification: { kind: 'built-in', allows: 'Sends a notification', access: null },
	Read: { kind: 'built-in', allows: 'Reads files', access: 'read' },
	ReadMcpResourceTool: {
		kind: 'built-in',
		allows: 'Reads the resources of MCP servers',
		access: null,
	},
	RemoteTrigger: { kind: 'built-in', allows: 'Starts routines on claude.ai', access: null },
	ReportFindings: { kind: 'built-in', allows: 'Reports the findings of a review', access: null },
	ScheduleWakeup: mainOnly('Sets when a loop continues'),
	SendFeedback: { kind: 'built-in', allows: 'Sends feedback on the user’s behalf', access: null },
	SendMessage: { kind: 'built-in', allows: 'Sends messages to other agents', access: null },
	SendUserFile: { kind: 'built-in', allows: 'Hands a file to the user', access: null },
	ShareOnboardingGuide: { kind: 'built-in', allows: 'Shares an onboarding guide', access: null },
	Skill: { kind: 'built-in', allows: 'Uses skills', access: null },
	TaskCreate: { kind: 'built-in', allows: 'Adds to the task list', access: null },
	TaskGet: { kind: 'built-in', allows: 'Reads a task of the task list', access: null },
	TaskList: { kind: 'built-in', allows: 'Reads the task list', access: null },
	TaskOutput: { kind: 'built-in', allows: 'Reads what a background task prints', access: null },
	TaskStop: { kind: 'built-in', allows: 'Stops a background task', access: null },
	TaskUpdate: { kind: 'built-in', allows: 'Updates the task list', access: null },
	TodoWrite: { kind: 'built-in', allows: 'Keeps a checklist', access: null },
	ToolSearch: { kind: 'built-in', allows: 'Looks for further tools', access: null },
	WaitForMcpServers: mainOnly('Waits for MCP servers to start'),
	WebFetch: { kind: 'built-in', allows: 'Fetches web pages', access: 'web' },
	WebSearch: { kind: 'built-in', allows: 'Searches the web', access: 'web' },
	Workflow: { kind: 'built-in', allows: 'Runs workflows of several agents', access: 'delegate' },
	Write: { kind: 'built-in', allows: 'Writes files', access: 'edit' },

	Task: {
		kind: 'retired',
		allows: 'Starts other agents',
		access: 'delegate',
		replacedBy: 'Agent',
		stillWorks: true,
	},
	AgentOutputTool: retired('Reads what an agent has answered', null, 'TaskOutput'),
	BashOutput: retired('Reads what a background command prints', null, 'TaskOutput'),
	BashOutputTool: retired('Reads what a background command prints', null, 'TaskOutput'),
	KillBash: retired('Stops a background command', null, 'TaskStop'),
	KillShell: retired('Stops a background command', null, 'TaskStop'),
	LS: retired('Lists folders', 'read', 'Glob'),
	MultiEdit: retired('Edits files', 'edit', 'Edit'),
	NotebookRead: retired('Reads Jupyter notebooks', 'read', 'Read'),
	SlashCommand: retired('Runs slash commands', null, 'Skill'),
	TeamCreate: retired('Starts a team of agents', 'delegate', 'Agent'),
	TeamDelete: retired('Ends a team of agents', null, null),
	TodoRead: retired('Reads the checklist', null, 'TaskList'),

	agent: foreign('GitHub Copilot', 'Starts other agents', 'delegate', 'Agent'),
	changes: foreign('GitHub Copilot', 'Looks at what has changed', 'read', 'Bash'),
	codebase: foreign('GitHub Copilot', 'Searches the code', 'read', 'Grep'),
	createDirectory: foreign('GitHub Copilot', 'Creates folders', 'edit', 'Bash'),
	createFile: foreign('GitHub Copilot', 'Writes files', 'edit', 'Write'),
	editFiles: foreign('GitHub Copilot', 'Edits files', 'edit', 'Edit'),
	editNotebook: foreign('GitHub Copilot', 'Edits Jupyter notebooks', 'edit', 'NotebookEdit'),
	execute: foreign('GitHub Copilot', 'Runs shell commands', 'run', 'Bash'),
	extensions: foreign('GitHub Copilot', 'Looks for editor extensions', null, null),
	fetch: foreign('GitHub Copilot', 'Fetches web pages', 'web', 'WebFetch'),
	fileSearch: foreign('GitHub Copilot', 'Finds files by name', 'read', 'Glob'),
	findTestFiles: foreign('GitHub Copilot', 'Finds tests', 'read', 'Glob'),
	getTerminalOutput: foreign('GitHub Copilot', 'Reads what a command prints', null, 'TaskOutput'),
	githubRepo: foreign('GitHub Copilot', 'Searches a GitHub repository', 'web', 'WebFetch'),
	listDirectory: foreign('GitHub Copilot', 'Lists folders', 'read', 'Glob'),
	new: foreign('GitHub Copilot', 'Creates a project', 'edit', 'Write'),
	openSimpleBrowser: foreign('GitHub Copilot', 'Opens a page in the editor', 'web', 'WebFetch'),
	problems: foreign('GitHub Copilot', 'Reads what the editor complains of', 'read', 'LSP'),
	readFile: foreign('GitHub Copilot', 'Reads files', 'read', 'Read'),
	runCommands: foreign('GitHub Copilot', 'Runs shell commands', 'run', 'Bash'),
	runInTerminal: foreign('GitHub Copilot', 'Runs shell commands', 'run', 'Bash'),
	runNotebooks: foreign('GitHub Copilot', 'Runs Jupyter notebooks', 'run', 'Bash'),
	runSubagent: foreign('GitHub Copilot', 'Starts other agents', 'delegate', 'Agent'),
	runTasks: foreign('GitHub Copilot', 'Runs the editor’s tasks', 'run', 'Bash'),
	runTests: foreign('GitHub Copilot', 'Runs tests', 'run', 'Bash'),
	search: foreign('GitHub Copilot', 'Searches in files', 'read', 'Grep'),
	searchResults: foreign('GitHub Copilot', 'Reads the editor’s search results', 'read', 'Grep'),
	shell: foreign('GitHub Copilot', 'Runs shell commands', 'run', 'Bash'),
	terminalCommand: foreign('GitHub Copilot', 'Runs shell commands', 'run', 'Bash'),
	terminalLastCommand: foreign('GitHub Copilot', 'Reads the last command', null, 'Bash'),
	terminalSelection: foreign('GitHub Copilot', 'Reads what is selected', null, null),
	testFailure: foreign('GitHub Copilot', 'Reads failing tests', null, 'Bash'),
	textSearch: foreign('GitHub Copilot', 'Searches in files', 'read', 'Grep'),
	think: foreign('GitHub Copilot', 'Thinks before it answers', null, null),
	todo: foreign('GitHub Copilot', 'Keeps a checklist', null, 'TodoWrite'),
	todos: foreign('GitHub Copilot', 'Keeps a checklist', null, 'TodoWrite'),
	usages: foreign('GitHub Copilot', 'Looks up where code is used', 'read', 'LSP'),
	vscodeAPI: foreign('GitHub Copilot', 'Looks up the editor’s API', null, null),
	web: foreign('GitHub Copilot', 'Fetches and searches the web', 'web', 'WebFetch'),

	activate_skill: foreign('Gemini CLI', 'Uses skills', null, 'Skill'),
	glob_search: foreign('Gemini CLI', 'Finds files by name', 'read', 'Glob'),
	google_search: foreign('Gemini CLI', 'Searches the web', 'web', 'WebSearch'),
	google_web_search: foreign('Gemini CLI', 'Searches the web', 'web', 'WebSearch'),
	grep_search: foreign('Gemini CLI', 'Searches in files', 'read', 'Grep'),
	list_directory: foreign('Gemini CLI', 'Lists folders', 'read', 'Glob'),
	read_file: foreign('Gemini CLI', 'Reads files', 'read', 'Read'),
	read_many_files: foreign('Gemini CLI', 'Reads files', 'read', 'Read'),
	replace: foreign('Gemini CLI', 'Edits files', 'edit', 'Edit'),
	run_shell_command: foreign('Gemini CLI', 'Runs shell commands', 'run', 'Bash'),
	save_memory: foreign('Gemini CLI', 'Remembers facts', null, null),
	search_file_content: foreign('Gemini CLI', 'Searches in files', 'read', 'Grep'),
	web_fetch: foreign('Gemini CLI', 'Fetches web pages', 'web', 'WebFetch'),
	write_file: foreign('Gemini CLI', 'Writes files', 'edit', 'Write'),
	write_todos: foreign('Gemini CLI', 'Keeps a checklist', null, 'TodoWrite'),
	edit_file: foreign('Gemini CLI', 'Edits files', 'edit', 'Edit'),
	write_to_file: foreign('Gemini CLI', 'Writes files', 'edit', 'Write'),

	invoke_subagent: foreign('Antigravity', 'Starts other agents', 'delegate', 'Agent'),
	replace_file_content: foreign('Antigravity', 'Edits files', 'edit', 'Edit'),
	run_command: foreign('Antigravity', 'Runs shell commands', 'run', 'Bash'),
	view_file: foreign('Antigravity', 'Reads files', 'read', 'Read'),

	bash: foreign('OpenCode', 'Runs shell commands', 'run', 'Bash'),
	edit: foreign('OpenCode and GitHub Copilot', 'Edits files', 'edit', 'Edit'),
	glob: foreign('OpenCode', 'Finds files by name', 'read', 'Glob'),
	grep: foreign('OpenCode', 'Searches in files', 'read', 'Grep'),
	list: foreign('OpenCode', 'Lists folders', 'read', 'Glob'),
	lsp: foreign('OpenCode', 'Looks up definitions and references in code', 'read', 'LSP'),
	patch: foreign('OpenCode', 'Edits files', 'edit', 'Edit'),
	question: foreign('OpenCode', 'Asks the user a question', null, 'AskUserQuestion'),
	read: foreign('OpenCode and GitHub Copilot', 'Reads files', 'read', 'Read'),
	skill: foreign('OpenCode', 'Uses skills', null, 'Skill'),
	task: foreign('OpenCode', 'Starts other agents', 'delegate', 'Agent'),
	todoread: foreign('OpenCode', 'Reads the checklist', null, 'TaskList'),
	todowrite: foreign('OpenCode', 'Keeps a checklist', null, 'TodoWrite'),
	webfetch: foreign('OpenCode', 'Fetches web pages', 'web', 'WebFetch'),
	websearch: foreign('OpenCode', 'Searches the web', 'web', 'WebSearch'),
	write: foreign('OpenCode', 'Writes files', 'edit', 'Write'),
} as const satisfies Record<string, ToolDefinition>;

export interface ToolDefinition {
	kind: 'built-in' | 'retired' | 'other-host';
	/** What it lets an agent do, for people: `Reads files`. */
	allows: string;
	/** The power that it gives; null for tools that touch neither files, commands, web nor agents. */
	access: AccessKind | null;
	/** Claude Code's name for the same thing; null when it has none. */
	replacedBy?: string | null;
	/** For retired names: the host takes it as another name of `replacedBy`. */
	stillWorks?: true;
	/** For other hosts' names: whose it is, for people; ` and ` joins two. */
	host?: string;
	/** True for tools that a sub-agent never gets, whatever its list says. */
	mainOnly?: true;
}

const DEFINITIONS: ReadonlyMap<string, ToolDefinition> = new Map(Object.entries(TOOL_NAMES));

/** Looks a tool up by its exact name; spelling counts, as hosts compare names exactly. */
export function findToolDefinition(name: string): ToolDefinition | null {
	return DEFINITIONS.get(name) ?? null;
}

function mainOnly(allows: string): ToolDefinition {
	return { kind: 'built-in', allows, access: null, mainOnly: true };
}

function retired(
	allows: string,
	access: AccessKind | null,
	replacedBy: string | null
): ToolDefinition {
	return { kind: 'retired', allows, access, replacedBy };
}

function foreign(
	host: string,
	allows: string,
	access: AccessKind | null,
	replacedBy: string | null
): ToolDefinition {
	return { kind: 'other-host', allows, access, replacedBy, host };
}
