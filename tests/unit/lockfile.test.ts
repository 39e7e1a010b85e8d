import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lockfile {
	packages: Record<
		string,
		{ version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
	>;
}

const { packages } = JSON.parse(
	readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
) as Lockfile;

test('the lockfile names the package of every platform, so that it installs on each of them', () => {
	const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter(
				(name) =>
					!(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages)
			)
			.map((name) => `${path} wants ${name}`)
	);
	expect(missing).toEqual([]);
});

test('the lockfile holds no address of a registry', () => {
	const bound = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
	expect(bound.map(([path]) => path)).toEqual([]);
});
