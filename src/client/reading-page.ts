/** What a page with a long text runs besides, a prompt's or a guide's: one file, since each costs a request. */
import './contents-list.ts';
import './copy-button.ts';
import './prompt-code.ts';
import './prompt-view.ts';
