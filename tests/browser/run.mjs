// SPDX-License-Identifier: EUPL-1.2
// node run.mjs PROGRAM [pages|round|challenge]: exit code 0 when all holds, 1 when something does not, 77 when something that it
// needs is not here. Started by tools/test_browser.
import { testChallenge } from "./challenge.mjs";
import { testCounter } from "./counter.mjs";
import { hasOtherClock, outcome, startBrowser, startMeent } from "./harness.mjs";
import { testKeptBallot } from "./kept_ballot.mjs";
import { startMailbox } from "./mailbox.mjs";
import { testPages } from "./pages.mjs";
import { testRound } from "./round.mjs";
import { testLikeIdeas, testScript } from "./script.mjs";
import { testVote } from "./vote.mjs";

const [program, part = "pages"] = process.argv.slice(2);
const began = Date.now();
const ways = [
  { language: "nl", script: true, keyboard: false },
  { language: "en", script: true, keyboard: false },
  { language: "nl", script: false, keyboard: false },
  { language: "en", script: false, keyboard: true },
];
const parts = {
  async pages(browser) {
    const meent = await startMeent(program);
    try {
      const codes = meent.makeLetters("utrecht", 1, 3);
      await testVote(browser, meent.base, codes[0]);
      await testScript(browser, meent.base, codes[1]);
      await testLikeIdeas(browser, meent.base);
      await testKeptBallot(browser, meent.base, codes[2]);
      await testPages(browser, meent.base);
      await testCounter(browser, meent.base);
    } finally {
      await meent.stop();
    }
  },
  round: (browser) => walk(browser, "a round", testRound, ways),
  // With JavaScript, and by the keyboard without it.
  challenge: (browser) => walk(browser, "a challenge", testChallenge, [ways[0], ways[3]]),
};

// The same walk in each way, at one site where the days can be skipped and mail arrives.
async function walk(browser, name, test, its_ways) {
  const mailbox = await startMailbox();
  const meent = await startMeent(program, { settings: { MEENT_MAIL: mailbox.url }, clock: true });
  try {
    for (const [index, way] of its_ways.entries()) {
      const start = Date.now();
      await test(browser, { ...meent, mailbox }, way, index + 1);
      console.log(`  ${name} in ${way.language}${way.script ? "" : ", without JavaScript"}${way.keyboard ? ", by keyboard" : ""}: ${Math.round((Date.now() - start) / 1000)} s`);
    }
  } finally {
    await meent.stop();
    mailbox.stop();
  }
}
if (part !== "pages" && !hasOtherClock()) {
  console.log("Skipped: faketime is not installed; run tools/setup test");
  process.exit(77);
}
const browser = await startBrowser();
let broken = null;
try {
  await parts[part](browser);
} catch (error) {
  broken = error;
  const folder = process.env.MEENT_PICTURES;
  for (const [index, page] of browser.contexts().flatMap((context) => context.pages()).entries())
    if (folder) await page.screenshot({ path: `${folder}/${index}.png`, fullPage: true });
} finally {
  await browser.close();
}
const { checks, findings } = outcome();
for (const finding of findings) console.error(finding);
if (broken) console.error(broken);
console.log(`${checks} checks in ${Math.round((Date.now() - began) / 1000)} s, ${findings.length} findings.`);
process.exit(findings.length > 0 || broken ? 1 : 0);
