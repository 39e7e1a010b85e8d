type Table = Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** A longer table that begins with what is in this one; the rest is zeros. */
export function grown<Kind extends Table>(table: Kind, length: number): Kind {
	const larger = new (table.constructor as new (length: number) => Kind)(length);
	larger.set(table);
	return larger;
}
