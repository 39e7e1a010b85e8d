import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browser-test.ts';
import { eachInTabs } from '../support/each-in-tabs.ts';
import { addressOf, fixtureSite, onePageOfEachKind, sampleSite } from '../support/served-site.ts';

const sample = sampleSite();
const fixtures = fixtureSite();
/** A page with more stops than this is no page to walk. */
const MOST_STOPS = 600;
/** WCAG 2.2, 2.5.8, in px. */
const SMALLEST_TARGET = 24;

const SCREENS = [
	{ name: 'a phone', viewport: { width: 320, height: 640 } },
	{ name: 'a desk', viewport: { width: 1280, height: 800 } },
];

test.for(SCREENS)(
	'on $name, Tab reaches everything that a pointer does, and shows where it is',
	async ({ viewport }, { browser }) => {
		const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
		const faults = await eachInTabs(
			context,
			onePageOfEachKind(sample),
			async (page, { kind, path }) => {
				await page.goto(addressOf(sample, path));
				const wanted = await page.evaluate(nameTargets);
				const { reached, hidden } = await walk(page);
				const missed = wanted.filter((name) => !reached.includes(name));
				return [
					...missed.map((name) => `${kind}: Tab does not reach ${name}`),
					...hidden.map((name) => `${kind}: the focus is not to be seen on ${name}`),
				];
			}
		);
		await context.close();
		expect(faults.flat()).toEqual([]);
	}
);

test('the first stop of every page leads past the header to its content', async ({ openPage }) => {
	const page = await openPage();
	for (const { path } of onePageOfEachKind(fixtures)) {
		await page.goto(addressOf(fixtures, path));
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
			'Skip to the content'
		);
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
	}
});

test.for(SCREENS)(
	'on $name, what is to be hit is large enough or stands alone',
	async ({ viewport }, { openPage }) => {
		const page = await openPage({ viewport });
		const faults: string[] = [];
		for (const { kind, path } of onePageOfEachKind(sample)) {
			await page.goto(addressOf(sample, path));
			const small = await page.evaluate(smallTargets, SMALLEST_TARGET);
			faults.push(...small.map((target) => `${kind}: ${target}`));
		}
		expect(faults).toEqual([]);
	}
);

/** Presses Tab until the page ends. */
async function walk(page: Page): Promise<{ reached: string[]; hidden: string[] }> {
	const reached: string[] = [];
	const hidden: string[] = [];
	for (let stop = 0; stop < MOST_STOPS; stop++) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate(describeFocus);
		if (found === null) return { reached, hidden };
		reached.push(found.name);
		if (!found.isSeen) hidden.push(found.name);
	}
	return { reached, hidden };
}

/** Runs in the page: gives each target a name and tells it; a group of radio buttons is one target. */
function nameTargets(): string[] {
	const targets = document.querySelectorAll<HTMLElement>(
		'a[href], button, input, select, textarea, summary, [tabindex="0"]'
	);
	const groups = new Set<string>();
	return [...targets].flatMap((target, index) => {
		if (!target.checkVisibility({ visibilityProperty: true }) || target.tabIndex < 0) return [];
		const isRadio = target instanceof HTMLInputElement && target.type === 'radio';
		if (isRadio && !target.checked) return [];
		if (isRadio && groups.has(target.name)) return [];
		if (isRadio) groups.add(target.name);
		target.dataset['stop'] =
			`${index} <${target.localName}> ${target.textContent?.trim().slice(0, 40)}`;
		return [target.dataset['stop']];
	});
}

/** Runs in the page: what has the focus, and whether it can be seen that it has it. */
function describeFocus(): { name: string; isSeen: boolean } | null {
	const focused = document.activeElement;
	if (!(focused instanceof HTMLElement) || focused === document.body) return null;
	// Some draw the outline on their label, or around the whole card that they stand for.
	const shown: Element[] = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
	for (let around: Element | null = focused; around; around = around.parentElement)
		shown.push(around);
	const isMarked = shown.some((element) => {
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		return outlineStyle !== 'none' && outlineWidth !== '0px';
	});
	const box = focused.getBoundingClientRect();
	const isInSight =
		box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
	const name =
		focused.dataset['stop'] ?? `<${focused.localName}> ${focused.textContent?.trim().slice(0, 40)}`;
	return { name, isSeen: isMarked && isInSight };
}

/**
 * Runs in the page: targets that are smaller than allowed and nearer to another than the rule lets
 * them be. A link inside a sentence is as tall as its line and does not count.
 */
function smallTargets(least: number): string[] {
	const targets = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, summary, label:has(input)'
		),
	].filter(
		(target) =>
			target.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
			!target.classList.contains('visually-hidden')
	);
	const boxes = targets
		.filter((target) => !(target instanceof HTMLInputElement && target.closest('label')))
		.map((target) => ({ target, box: target.getBoundingClientRect() }))
		.filter(({ box }) => box.width > 1 && box.height > 1);
	return boxes
		.filter(({ target, box }) => {
			if (box.width >= least && box.height >= least) return false;
			if (
				getComputedStyle(target).display === 'inline' &&
				target.parentElement?.textContent?.trim() !== target.textContent?.trim()
			)
				return false;
			const x = box.left + box.width / 2;
			const y = box.top + box.height / 2;
			// A circle of that size around its middle must not meet another target.
			return boxes.some(({ target: other, box: { left, right, top, bottom } }) => {
				if (other === target || other.contains(target) || target.contains(other)) return false;
				const apart = Math.hypot(
					Math.max(left - x, 0, x - right),
					Math.max(top - y, 0, y - bottom)
				);
				return apart < least / 2;
			});
		})
		.map(
			({ target, box }) =>
				`${target.outerHTML.slice(0, 90)} is ${Math.round(box.width)} by ${Math.round(box.height)} px`
		);
}
