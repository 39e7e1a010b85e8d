/** What an agent's page runs besides: one file, since each costs a request. */
import './contents-list.ts';
import './copy-button.ts';
import './prompt-code.ts';
import './prompt-view.ts';
