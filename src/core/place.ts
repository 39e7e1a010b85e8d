/** Where in a source file something stands; both count from 1. */
export interface Place {
	line: number;
	column: number;
}

export const FILE_START: Place = { line: 1, column: 1 };
