// SPDX-License-Identifier: EUPL-1.2
// node run.mjs PROGRAM: exit code 0 when all holds, 1 when something does not. Started by tools/test_browser.
import { outcome, startBrowser, startMeent } from "./harness.mjs";
import { testPages } from "./pages.mjs";
import { testScript } from "./script.mjs";
import { testVote } from "./vote.mjs";

const began = Date.now();
const meent = await startMeent(process.argv[2], 2);
const browser = await startBrowser();
let broken = null;
try {
  await testVote(browser, meent.base, meent.codes[0]);
  await testScript(browser, meent.base, meent.codes[1]);
  await testPages(browser, meent.base);
} catch (error) {
  broken = error;
} finally {
  await browser.close();
  await meent.stop();
}
const { checks, findings } = outcome();
for (const finding of findings) console.error(finding);
if (broken) console.error(broken);
console.log(`${checks} checks in ${Math.round((Date.now() - began) / 1000)} s, ${findings.length} findings.`);
process.exit(findings.length > 0 || broken ? 1 : 0);
