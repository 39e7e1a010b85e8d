import { prepareAnnouncements } from './copy-announcement.ts';
import { copyAndAnswer } from './copy-answer.ts';

/** Gives every code block inside it a copy button, and those that scroll sideways a switch to wrap. */
class PromptCode extends HTMLElement {
	connectedCallback(): void {
		prepareAnnouncements();
		const blocks = [...this.querySelectorAll<HTMLElement>('.code')].flatMap((block) => {
			const bar = block.querySelector<HTMLElement>('.code__bar');
			const pre = block.querySelector('pre');
			return bar && pre ? [{ block, bar, pre, isWide: pre.scrollWidth > pre.clientWidth }] : [];
		});
		for (const { block, bar, pre, isWide } of blocks) {
			const buttons = document.createElement('span');
			buttons.className = 'code__buttons';
			if (isWide) buttons.append(wrapSwitch(block));
			buttons.append(copyButton(pre));
			bar.append(buttons);
		}
	}
}

function copyButton(pre: HTMLElement): HTMLButtonElement {
	const button = barButton('Copy');
	button.addEventListener('click', () =>
		copyAndAnswer(button, (pre.textContent ?? '').replace(/\n$/, ''), 'Copied the code.')
	);
	return button;
}

function wrapSwitch(block: HTMLElement): HTMLButtonElement {
	const button = barButton('Wrap');
	button.ariaPressed = 'false';
	button.addEventListener('click', () => {
		button.ariaPressed = String(block.classList.toggle('code--wrapped'));
	});
	return button;
}

function barButton(label: string): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'code__copy';
	button.textContent = label;
	return button;
}

customElements.define('prompt-code', PromptCode);
