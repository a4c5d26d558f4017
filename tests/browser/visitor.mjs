// SPDX-License-Identifier: EUPL-1.2
// Somebody who uses the site: with a mouse, or with the keyboard alone.
import { equal, expect, openPage } from "./harness.mjs";

const most_stops = 200;

export class Visitor {
  // `way`: { language, script, keyboard }. Each visitor has an address of their own: how often one may ask is not tried here.
  static async arrive(browser, site, way, name, number) {
    const context = await browser.newContext({
      javaScriptEnabled: way.script,
      viewport: way.keyboard ? { width: 360, height: 740 } : { width: 1280, height: 900 },
      extraHTTPHeaders: { "X-Forwarded-For": `10.1.0.${number}` },
    });
    const visitor = new Visitor();
    Object.assign(visitor, { context, site, way, name, label: `round ${way.language}${way.script ? "" : ", no script"}${way.keyboard ? ", keyboard" : ""}: ${name}` });
    visitor.page = await openPage(context, visitor.label);
    await visitor.go(`/?taal=${way.language}`);
    return visitor;
  }

  async go(path) {
    const answer = await this.page.goto(this.site.base + path);
    equal(answer.status(), 200, `${this.label} ${path}`);
    equal(await this.page.evaluate(() => document.documentElement.lang), this.way.language, `${this.label} ${path}: language`);
  }
  path() {
    return new URL(this.page.url()).pathname;
  }
  text(selector) {
    return this.page.locator(selector).first().innerText();
  }
  heading() {
    return this.text("h1");
  }
  async sees(words, where = "main") {
    const shown = await this.text(where);
    expect(shown.includes(words), `${this.label}: ${this.path()} does not say "${words}"`);
  }
  async seesNot(selector) {
    equal(await this.page.locator(selector).count(), 0, `${this.label}: ${this.path()} shows ${selector}`);
  }

  // Gives the focus as a keyboard does: Tab until it is there; each stop shows where it is.
  async #reach(selector) {
    const wanted = this.page.locator(selector).first();
    await wanted.waitFor({ state: "attached", timeout: 5000 });
    for (let stops = 0; stops < most_stops; ++stops) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
      const hidden = await this.page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return "";
        const style = getComputedStyle(at);
        const shown = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        return shown ? "" : `${at.tagName} ${at.getAttribute("name") ?? at.textContent.trim().slice(0, 40)}`;
      });
      expect(hidden === "", `${this.label}: no visible focus on ${hidden}`);
      // A choice is one stop of the keyboard: the arrows go through it.
      if (await this.#chooses(selector)) return;
    }
    throw new Error(`${this.label}: the keyboard does not reach ${selector} on ${this.path()}`);
  }
  async #chooses(selector) {
    const group = await this.page.evaluate((wanted) => {
      const at = document.activeElement;
      const aim = document.querySelector(wanted);
      if (at?.type !== "radio" || aim?.type !== "radio" || at.name !== aim.name || at.form !== aim.form) return -1;
      return [...at.form.elements].filter((one) => one.name === at.name).length;
    }, selector);
    for (let presses = 0; presses < group; ++presses) {
      if (await this.page.evaluate((wanted) => document.querySelector(wanted) === document.activeElement, selector)) return true;
      await this.page.keyboard.press("ArrowDown");
    }
    return group > 0;
  }

  // Opens what is folded around it, with the same means.
  async #unfold(selector) {
    const folded = this.page.locator(`details:not([open]):has(${selector}) > summary`).first();
    if ((await folded.count()) === 0) return;
    if (!this.way.keyboard) return folded.click();
    await this.page.evaluate(() => document.activeElement?.blur());
    const mark = await folded.evaluate((element) => {
      element.dataset.wanted = "yes";
      return "summary[data-wanted=yes]";
    });
    await this.#reach(mark);
    await this.page.keyboard.press("Enter");
    await folded.evaluate((element) => delete element.dataset.wanted);
  }

  async type(selector, words) {
    await this.#unfold(selector);
    if (!this.way.keyboard) return this.page.locator(selector).first().fill(words);
    await this.#reach(selector);
    const date = await this.page.evaluate(() => document.activeElement.type === "date");
    if (!date) await this.page.keyboard.press("Control+A");
    // A field of a date takes month, day and year as this browser shows them.
    await this.page.keyboard.type(date ? words.replace(/(\d+)-(\d+)-(\d+)/, "$2$3$1") : words);
  }
  async choose(selector) {
    await this.#unfold(selector);
    if (!this.way.keyboard) {
      // People press the words beside it, which may lie over the box itself.
      const id = await this.page.locator(selector).first().getAttribute("id");
      return this.page.locator(`label[for="${id}"]`).first().click();
    }
    await this.#reach(selector);
    if (!(await this.page.locator(selector).first().isChecked())) await this.page.keyboard.press("Space");
  }
  // One of a list that folds out.
  async pick(selector, value) {
    const list = this.page.locator(selector).first();
    if (!this.way.keyboard) return list.selectOption(value);
    await this.#reach(selector);
    const most = await list.evaluate((element) => element.options.length);
    for (let presses = 0; presses < most && (await list.inputValue()) !== value; ++presses) await this.page.keyboard.press("ArrowDown");
  }
  // Presses a button or follows a link, to another page.
  async press(selector) {
    await this.#unfold(selector);
    if (!this.way.keyboard) {
      await Promise.all([this.page.waitForNavigation({ timeout: 8000 }), this.page.locator(selector).first().click()]);
    } else {
      await this.#reach(selector);
      await Promise.all([this.page.waitForNavigation({ timeout: 8000 }), this.page.keyboard.press("Enter")]);
    }
    await this.page.waitForLoadState();
  }
  async move(name, reason) {
    const form = `form[action*="/handelingen/${name}#"]`;
    if (reason) await this.type(`${form} [name=reason]`, reason);
    await this.press(`${form} button:not([name=reken_uit])`);
    await this.seesNot(".utrecht-alert--error");
  }

  async signIn(address) {
    await this.go("/inloggen");
    await this.type("[name=address]", address);
    await this.press("form:has([name=address]) button");
    const letter = await this.site.mailbox.take(address, /\/inloggen\/link\//);
    await this.page.goto(letter.match(/http\S*\/inloggen\/link\/\S+/)[0]);
    if ((await this.page.locator("[name=name]").count()) > 0) await this.type("[name=name]", this.name);
    await this.press("main form button");
    equal(await this.page.locator(`form[action="/uitloggen"]`).count(), 1, `${this.label}: signed in`);
  }
  leave() {
    return this.context.close();
  }
}
