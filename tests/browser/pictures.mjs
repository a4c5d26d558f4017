// SPDX-License-Identifier: EUPL-1.2
// node pictures.mjs PROGRAM FOLDER: takes the pictures of README and manuals anew, from the example. Started by
// tools/take_pictures.
import { startBrowser, startMeent } from "./harness.mjs";

const [program, folder] = process.argv.slice(2);
const meent = await startMeent(program);
const browser = await startBrowser();
const wide = { viewport: { width: 1120, height: 840 } };
const phone = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5 };

async function openAs(who, size) {
  const context = await browser.newContext({ ...size, locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto(`${meent.base}/inloggen?taal=nl`);
  if (who) await page.locator(`button[value="${who}@voorbeeld.invalid"]`).click();
  return page;
}

// The first dossier of a city that is in a phase.
async function find(page, phase) {
  await page.goto(`${meent.base}/amsterdam`);
  const path = await page.evaluate((wanted) => {
    const items = [...document.querySelectorAll(".meent-plan-list__item")];
    const item = items.find((one) => one.querySelector(".meent-plan-list__phase")?.textContent === wanted);
    return item ? new URL(item.querySelector("a").href).pathname : null;
  }, phase);
  if (!path) throw new Error(`the example has no round in phase ${phase}`);
  return path;
}

async function take(page, path, name, before = async () => {}) {
  await page.goto(meent.base + path);
  await page.evaluate(() => document.fonts.ready);
  await before();
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${name}.png`);
}

try {
  const resident = await openAs("", wide);
  const voting = await find(resident, "Stemmen");
  const decided = await find(resident, "Uitslag");
  await take(resident, "/amsterdam", "city");
  await take(resident, voting, "round");
  await take(resident, `${decided}/uitslag`, "result");
  const small = await openAs("", phone);
  await take(small, `${voting}/stemmen`, "ballot", async () => {
    for (const index of [0, 2]) await small.locator(".meent-ballot__title").nth(index).click();
    await small.evaluate(() => document.querySelector("legend").scrollIntoView());
  });
  const official = await openAs("ambtenaar", wide);
  await take(official, "/amsterdam/werk", "desk");
  await official.goto(`${meent.base}${voting}/papier`);
  await official.fill("[name=plaats]", "Buurthuis De Kring");
  await Promise.all([official.waitForNavigation(), official.locator(`form[action="${voting}/papier"] button`).click()]);
  await take(official, new URL(official.url()).pathname, "paper");
} finally {
  await browser.close();
  await meent.stop();
}
