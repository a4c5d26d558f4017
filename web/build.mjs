// SPDX-License-Identifier: EUPL-1.2
// Bundles styles and islands into dist/ and checks contrast and size. Run by tools/build_web. Lines stay lines: dist/ is
// kept in git, where a change must be readable.
import { copyFileSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const most_css = 25 * 1024; // bytes, gzip: the first view of a page
const out = "dist";
rmSync(out, { recursive: true, force: true });

const themes = readdirSync("styles/themes").filter((name) => name.endsWith(".css"));
const shared = { bundle: true, preserveSymlinks: true, minifySyntax: true, minifyIdentifiers: true, legalComments: "none", logLevel: "warning", target: ["es2020", "chrome100", "firefox100", "safari15"] };
await build({
  ...shared,
  entryPoints: { meent: "styles/meent.css" },
  outdir: out,
  loader: { ".woff2": "file" },
  assetNames: "[name]",
});
await build({ ...shared, entryPoints: themes.map((name) => `styles/themes/${name}`), outdir: `${out}/themes` });
await build({
  ...shared,
  entryPoints: ["islands/ballot.ts", "islands/ballot-order.ts", "islands/draft.ts", "islands/like.ts", "islands/map.ts"],
  outdir: out,
  format: "iife",
});
// Leaflet and its styles, fetched when somebody opens a map. Its pictures are for controls that we do not show.
await build({ ...shared, entryPoints: ["islands/map-island.ts"], outdir: out, format: "esm", minify: true, loader: { ".png": "empty" } });
copyFileSync("icon.svg", `${out}/icon.svg`);

// The licence of the typeface goes where the typeface goes.
copyFileSync("node_modules/@fontsource-variable/source-sans-3/LICENSE", `${out}/source-sans-3-licence.txt`);

// Of Leaflet too.
copyFileSync("node_modules/leaflet/LICENSE", `${out}/leaflet-licence.txt`);

// A theme is right when its words can be read: 4.5:1 for text and 3:1 for lines, in light and in dark.
function luminance(colour) {
  const part = (at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}
function contrast(a, b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
function values(css) {
  const [light, dark] = css.split("@media (prefers-color-scheme: dark)");
  const read = (text) => Object.fromEntries([...text.matchAll(/--basis-color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1], m[2]]));
  return [read(light), read(dark ?? "")];
}
let wrong = 0;
const base = values(readFileSync("styles/tokens.css", "utf8"));
for (const name of themes) {
  const own = values(readFileSync(`styles/themes/${name}`, "utf8"));
  for (const scheme of [0, 1]) {
    const v = { ...base[scheme], ...own[scheme] };
    const texts = ["accent-1-color-default", "accent-1-color-hover", "default-color-default", "default-color-document",
      "negative-color-default", "positive-color-default", "warning-color-default"];
    const grounds = ["default-bg-document", "default-bg-subtle", "accent-1-bg-subtle"];
    const pairs = texts.flatMap((text) => grounds.map((ground) => [text, ground, 4.5]));
    for (const state of ["negative", "positive", "warning", "info"])
      pairs.push([`${state}-color-default`, `${state}-bg-subtle`, 4.5], ["default-color-document", `${state}-bg-subtle`, 4.5]);
    pairs.push(["accent-1-inverse-color-default", "accent-1-color-default", 4.5],
      ["accent-1-inverse-color-default", "accent-1-color-hover", 4.5],
      ["default-border-default", "default-bg-document", 3], ["default-border-default", "default-bg-subtle", 3],
      ["accent-1-color-default", "accent-1-border-subtle", 3]);
    for (const [text, ground, least] of pairs) {
      const found = v[text] && v[ground] ? contrast(v[text], v[ground]) : 0;
      if (found >= least) continue;
      console.error(`themes/${name}, ${scheme ? "dark" : "light"}: ${text} on ${ground} is ${found.toFixed(2)}:1, at least ${least}:1 is needed`);
      wrong = 1;
    }
  }
}

const files = readdirSync(out, { recursive: true }).map(String).filter((name) => /\.(css|js)$/.test(name)).sort();
const sizes = {};
for (const name of files) {
  sizes[name] = gzipSync(readFileSync(`${out}/${name}`), { level: 9 }).length;
}
const first = sizes["meent.css"] + Math.max(...themes.map((name) => sizes[`themes/${name}`]));
console.log(`meent.css with a theme: ${first} bytes gzip; ballot.js: ${sizes["ballot.js"]}; map.js: ${sizes["map.js"]}; map-island: ${sizes["map-island.js"] + sizes["map-island.css"]}; themes: ${themes.length}`);
if (first > most_css) {
  console.error(`That is more than ${most_css}; leave out what is not used in styles/meent.css`);
  wrong = 1;
}
process.exit(wrong);
