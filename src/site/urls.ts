import settings from 'virtual:roster/settings';
import { createUrls, type Urls } from '../core/urls.ts';

/** Every address of this site, under its base. */
export const urls: Urls = createUrls(settings.base);
