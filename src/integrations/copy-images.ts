import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Copies the images that prompts show into the site.
 *
 * @param images - From the address below the base to the file.
 * @param site - The built site's folder.
 */
export async function copyImages(images: ReadonlyMap<string, string>, site: string): Promise<void> {
	for (const [publicPath, file] of images) {
		const target = join(site, publicPath);
		await mkdir(dirname(target), { recursive: true });
		await copyFile(file, target);
	}
}
