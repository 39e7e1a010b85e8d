import { createUrls, type Urls } from '../core/urls.ts';

/** Every address of this site, under its base. */
export const urls: Urls = createUrls(import.meta.env.BASE_URL);
