import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** How a page is looked at. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly width: number;
}

/** Light and dark, on a wide screen and on the narrowest. */
export const looks: readonly Look[] = [1440, 320].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => ({ scheme, width })),
);

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Shows a page in a scheme and a width. */
export async function lookAt(page: Page, { scheme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
}

/** What axe finds wrong, by rule and place. The page forbids scripts, so axe comes in through the debugger. */
export async function barriersIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(`window.axe || (() => {${axe}})()`);
  return page.evaluate<string[]>(
    `axe.run({ runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target)))`,
  );
}

/** What stands out of the page to the side, by its text; what can be scrolled by itself does not. */
export function overflowIn(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    const root = document.documentElement;
    const scrolls = (element) => element !== root && element !== document.body &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && (left < -0.5 || right > root.clientWidth + 0.5) &&
        !element.closest('.skip') && !scrolls(element.parentElement);
    });
    const told = out.map((element) => element.localName + ': ' + element.textContent.trim().slice(0, 40));
    return root.scrollWidth > root.clientWidth ? ['the page, by ' + (root.scrollWidth - root.clientWidth) + ' px', ...told] : told;
  })()`);
}

/** Does to everything on a page what a reader may do, and waits until it had its effects; links to places are not followed. */
export async function rouse(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href]');
      // An address that is not valid has no protocol, and leads away nevertheless.
      if (link && /^(https?:|mailto:|tel:|:$)/.test(link.protocol)) event.preventDefault();
    }, true);
    const kinds = {
      MouseEvent: ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'mouseout', 'mouseleave'],
      PointerEvent: ['pointerover', 'pointerenter', 'pointerdown', 'pointermove', 'pointerup', 'pointerout'],
      FocusEvent: ['focus', 'focusin', 'blur', 'focusout'],
      KeyboardEvent: ['keydown', 'keypress', 'keyup'],
      WheelEvent: ['wheel'],
      DragEvent: ['dragstart', 'drag', 'dragover', 'drop', 'dragend'],
      ClipboardEvent: ['copy', 'cut', 'paste'],
      AnimationEvent: ['animationstart', 'animationend'],
      TransitionEvent: ['transitionend'],
      Event: ['load', 'error', 'toggle', 'beforetoggle', 'scroll', 'scrollend', 'select', 'input', 'change', 'submit', 'begin', 'end', 'show', 'close'],
    };
    for (const element of document.querySelectorAll('*')) {
      for (const [kind, types] of Object.entries(kinds)) {
        for (const type of types) element.dispatchEvent(new window[kind](type, { bubbles: false, cancelable: true }));
      }
      element.click?.();
      element.focus?.({ preventScroll: true });
    }
    for (const type of ['load', 'hashchange', 'resize', 'message', 'beforeprint', 'afterprint', 'pageshow']) dispatchEvent(new Event(type));
    await new Promise((done) => setTimeout(done, 50));
  })()`);
}
