// For Astro's own commands and editors in this repository. `roster` builds its configuration itself,
// from the same parts, for any folder on the machine.
import { defineConfig } from 'astro/config';
import { loadConfig } from './src/cli/load-config.ts';
import { astroConfig } from './src/integrations/astro-config.ts';
import { createSession } from './src/integrations/session.ts';
import { createWorkspace } from './src/integrations/workspace.ts';

const directory = import.meta.dirname;
const config = await loadConfig({}, { directory });
const session = createSession(config, { workspace: await createWorkspace(directory) });

export default defineConfig(astroConfig(session));
