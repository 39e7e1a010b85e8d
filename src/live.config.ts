import { defineLiveCollection } from 'astro:content';
import { agentsLoader } from './site/agents-loader.ts';

export const collections = { agents: defineLiveCollection({ loader: agentsLoader() }) };
