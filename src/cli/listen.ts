import type { Server } from 'node:http';
import { ConfigError } from '../integrations/config-error.ts';

const DEFAULT_PORT = 4321;
const PORTS_TRIED = 20;

/** Where to listen: on the port that is asked for, or on the first free one from the default onwards. */
export interface ListenOptions {
	host: string;
	port: number | undefined;
}

/**
 * Has a server listen.
 *
 * @returns The port.
 * @throws ConfigError when the port that is asked for is in use, or the address is not this machine's.
 */
export async function listen(server: Server, { host, port }: ListenOptions): Promise<number> {
	const ports =
		port === undefined
			? Array.from({ length: PORTS_TRIED }, (_, step) => DEFAULT_PORT + step)
			: [port];
	for (const candidate of ports) {
		if (await tryListen(server, host, candidate)) {
			const address = server.address();
			return typeof address === 'object' && address !== null ? address.port : candidate;
		}
	}
	throw new ConfigError(
		port === undefined
			? `The ports ${DEFAULT_PORT} to ${DEFAULT_PORT + PORTS_TRIED - 1} are all in use.`
			: `Port ${port} is in use.`,
		'Give another one: --port 5000'
	);
}

function tryListen(server: Server, host: string, port: number): Promise<boolean> {
	return new Promise((settle, reject) => {
		const onError = (error: NodeJS.ErrnoException): void => {
			if (error.code === 'EADDRINUSE') settle(false);
			else
				reject(
					error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND'
						? new ConfigError(
								`Nothing can listen at ${host}:${port} (${error.code}).`,
								'Give another address or port: --host 127.0.0.1 --port 5000'
							)
						: error
				);
		};
		server.once('error', onError);
		server.listen(port, host, () => {
			server.off('error', onError);
			settle(true);
		});
	});
}
