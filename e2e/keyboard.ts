import type { Locator, Page } from '@playwright/test';
import { addressOf, type DemoRole, expect, password } from './fixtures';
import { type Language, words } from './words';

/** More presses of Tab than any page has stops: whoever needs more is caught somewhere. */
const MOST_STOPS = 250;

/** A page in the hands of somebody who has a keyboard and nothing else. Wherever the focus comes, it has to be seen. */
export class Keyboard {
  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Goes on with Tab, or back with Shift+Tab, until a control has the focus. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target).toHaveCount(1);
    for (let presses = 0; presses < MOST_STOPS; presses += 1) {
      await this.press(key);
      const stop = await this.page.evaluate(stopOfFocus);
      expect(stop.isSeen, `the focus is seen on ${stop.what}`).toBe(true);
      if (await target.evaluate((control) => control === document.activeElement)) return;
    }
    throw new Error(`Tab does not come to ${String(target)}`);
  }

  /** Follows a link or presses a button. */
  async enter(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.to(target, key);
    await this.press('Enter');
  }

  /** Ticks a box, or opens what is folded. */
  async space(target: Locator): Promise<void> {
    await this.to(target);
    await this.press('Space');
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.to(target);
    await this.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** One of a group: Tab comes to the group, the arrows go round in it. */
  async pick(radio: Locator): Promise<void> {
    const group = this.page.locator(`input[type=radio][name="${await radio.getAttribute('name')}"]`);
    await this.to(await inTabOrder(group));
    for (let presses = await group.count(); presses > 0; presses -= 1) {
      if (await radio.evaluate((one) => one === document.activeElement)) break;
      await this.press('ArrowDown');
    }
    await expect(radio).toBeFocused();
    await this.press('Space');
    await expect(radio).toBeChecked();
  }

  /** An entry of a list that folds out. */
  async select(list: Locator, name: string): Promise<void> {
    await this.to(list);
    const options = await list.getByRole('option').allInnerTexts();
    const steps = options.findIndex((option) => option.trim().endsWith(name));
    await this.press('Home');
    for (let step = 0; step < steps; step += 1) await this.press('ArrowDown');
    await expect(list.getByRole('option', { name: options[steps]?.trim() ?? name, exact: true })).toHaveJSProperty(
      'selected',
      true,
    );
  }

  /** Past the menus: the first stop of a page that was just opened. */
  async skip(): Promise<void> {
    const link = this.page.getByRole('link', { name: words(this.language, 'shell')('skip') });
    await this.to(link);
    await this.press('Enter');
    await expect(this.page.getByRole('main')).toBeFocused();
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.skip();
  }

  /** After a step to another page: its heading has the focus, so that the next Tab is in the page. */
  async arrives(title: string | RegExp): Promise<void> {
    const heading = this.page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
  }

  async signIn(role: DemoRole): Promise<void> {
    const t = words(this.language, 'auth');
    await this.page.context().clearCookies();
    await this.page.goto(`/api/language?to=${this.language}&back=/sign-in`);
    await this.write(this.page.getByLabel(t('email')), addressOf(role));
    await this.write(this.page.getByLabel(t('password'), { exact: true }), password);
    await this.press('Enter');
    await this.page.waitForURL((url) => url.pathname === '/');
  }
}

/** Tab stops at the chosen one of a group, or where none is chosen at its first. */
async function inTabOrder(group: Locator): Promise<Locator> {
  const chosen = await group.evaluateAll((radios) => radios.findIndex((one) => one.matches(':checked')));
  return group.nth(Math.max(chosen, 0));
}

/** In the browser: what has the focus, and whether one can see that it has: a ring, in the window, not covered. */
function stopOfFocus(): { what: string; isSeen: boolean } {
  const focused = document.activeElement;
  // Between the last control and the first the focus is with the browser itself.
  if (!focused || focused === document.body) return { what: 'the browser', isSeen: true };
  const hasRing = (one: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  };
  const around = [focused, focused.parentElement, focused.parentElement?.parentElement, focused.closest('label')];
  const ringed = around.find((one) => one && hasRing(one));
  const [box] = ringed?.getClientRects() ?? [];
  const what = `${focused.tagName.toLowerCase()} "${(focused.getAttribute('name') ?? focused.textContent).trim().slice(0, 60)}"`;
  if (!ringed || !box) return { what: `${what} (no ring)`, isSeen: false };
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  const width = Math.min(box.right, innerWidth) - left;
  const height = Math.min(box.bottom, innerHeight) - top;
  const isUncovered = [0.1, 0.5, 0.9].some((along) =>
    [0.2, 0.5, 0.8].some((down) => {
      const there = document.elementFromPoint(left + width * along, top + height * down);
      return there !== null && (ringed.contains(there) || there.contains(ringed));
    }),
  );
  return { what, isSeen: width > 0 && height > 0 && isUncovered };
}
