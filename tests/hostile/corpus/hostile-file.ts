/** A file of the hostile corpus. A name that is not valid UTF-8 is given as bytes. */
export interface HostileFile {
	path: string | Buffer;
	content: string | Uint8Array;
}

/** An agent file with a name, a description and a prompt. */
export function agentFile(
	name: string,
	{ fields = '', prompt = 'You help.' }: { fields?: string; prompt?: string } = {}
): string {
	return `---\nname: ${name}\ndescription: Stands for a stranger's file.\n${fields}---\n\n${prompt}\n`;
}
