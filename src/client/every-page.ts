/** What every page runs. */
import './search-dialog.ts';
import './theme-switch.ts';
