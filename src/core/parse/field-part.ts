/** The lines of one field: the first begins with its name, the others belong to its value. */
export interface FieldPart {
	field: string;
	line: number;
	lines: string[];
	/** What stands behind the colon on the first line. */
	opening: string;
	/** The column at which that begins. */
	column: number;
}
