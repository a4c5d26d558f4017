// SPDX-License-Identifier: EUPL-1.2
// The data that is measured, made by the product's own commands: the example cities, and in one of them a round of 1,000
// plans and 20,000 ballots that people are voting in, with letters for those who still will.
import {spawnSync} from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {answers, get, post, start, stop} from './tools.mjs';

export const plans = 1000;
export const ballots = 20_000;
const lettersInAFile = 10_000;
export const city = 'utrecht';

// The same numbers each time: mulberry32.
export function draws(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const things = ['Een speeltuin', 'Bankjes', 'Meer bomen', 'Een buurtmoestuin', 'Veilig oversteken', 'Een fietsenstalling',
  'Een jeu-de-boulesbaan', 'Verlichting', 'Een buurtbibliotheek', 'Geveltuinen', 'Een ontmoetingsplek', 'Nestkasten',
  'Een watertappunt', 'Een muurschildering', 'Muziek in het park', 'Computerles'];
const places = ['het Griftpark', 'de Kanaalstraat', 'Overvecht-Noord', 'het Majellapark', 'de Amsterdamsestraatweg',
  'Zuilen', 'de Vechtoever', 'Hoograven', 'de Singel', 'Lunetten', 'het Julianapark', 'Leidsche Rijn', 'Tuindorp',
  'de Biltstraat', 'Kanaleneiland', 'Rivierenwijk'];
const whom = ['kinderen', 'ouderen', 'iedereen in de buurt', 'wie alleen woont', 'jongeren', 'nieuwe bewoners'];

function writeRound(file, plans, ballots) {
  const draw = draws(1);
  const pick = (list) => list[Math.floor(draw() * list.length)];
  const lines = ['META', 'key;value', 'description;Bewonersbudget', 'country;Nederland', 'unit;Utrecht', 'instance;2026',
    `num_projects;${plans}`, `num_votes;${ballots}`, 'budget;2000000', 'vote_type;approval', 'PROJECTS',
    'project_id;cost;name'];
  for (let i = 1; i <= plans; ++i)
    lines.push(`${i};${500 * (1 + Math.floor(draw() * 60))};${pick(things)} bij ${pick(places)} voor ${pick(whom)} (${i})`);
  lines.push('VOTES', 'voter_id;vote');
  for (let i = 1; i <= ballots; ++i) {
    const chosen = new Set();
    // Some plans are much loved: the product of two draws lies near 0.
    for (const wanted = 1 + Math.floor(draw() * 9); chosen.size < wanted;) chosen.add(1 + Math.floor(draw() * draw() * plans));
    lines.push(`${i};${[...chosen].join(',')}`);
  }
  fs.writeFileSync(file, lines.join('\n') + '\n');
}

function meent(program, environment, options) {
  const {status, stdout, stderr} = spawnSync(program, options, {env: environment, encoding: 'utf8'});
  if (status !== 0) throw new Error(`meent ${options.join(' ')}: ${stderr}`);
  return stdout;
}

function printLetters(program, environment, folder, round, first, count) {
  const addresses = path.join(folder, 'addresses.txt');
  const sheet = path.join(folder, `letters-${first}.html`);
  fs.writeFileSync(addresses, Array.from({length: count}, (_, i) =>
    `De bewoners van;Straat ${first + i};3511 AA Utrecht\n`).join(''));
  meent(program, environment, ['letters', city, String(round), addresses, sheet]);
  const codes = [...fs.readFileSync(sheet, 'utf8').matchAll(/class="code">([A-Z0-9-]+)</g)].map((match) => match[1]);
  fs.rmSync(sheet);
  if (new Set(codes).size !== count) throw new Error(`${codes.length} codes on ${count} letters`);
  return codes;
}

// `letters` codes in a fresh database at `url`. Returns how to serve it and where to look.
export async function makeFixture(program, folder, url, port, letters, size = {plans, ballots}) {
  const environment = {...process.env, MEENT_DATABASE: url, MEENT_PORT: String(port), MEENT_RATE_LIMITS: 'off',
    MEENT_KEY_FILE: path.join(folder, 'key'), MEENT_LANGUAGE: 'nl'};
  const serve = (...options) => start(program, ['serve', ...options], {env: environment, cwd: folder});
  const first = serve('--demo');
  const firstStart = await answers(first, port);
  await stop(first);
  console.log('  a round, ballots and letters');
  const pb = path.join(folder, 'round.pb');
  writeRound(pb, size.plans, size.ballots);
  const said = meent(program, environment, ['import', 'round', pb, '--municipality', city, '--until', 'stemmen']);
  const round = Number(/\/dossier\/(\d+)/.exec(said)[1]);
  const codes = [];
  // A letter is about 10 KB: not all of them in one file.
  for (let first = 1; first <= letters; first += lettersInAFile)
    codes.push(...printLetters(program, environment, folder, round, first, Math.min(lettersInAFile, letters - first + 1)));
  return {serve, codes, firstStart, round, port, list: `/${city}/dossier/${round}?pagina=7`,
    plan: `/${city}/dossier/${round + plans / 2}`, ballot: `/${city}/dossier/${round}/stemmen`};
}

export async function signIn(fixture) {
  const page = await get(fixture.port, '/inloggen');
  const form = cookieOf(page, 'meent_form');
  const answer = await post(fixture.port, '/inloggen', {form_token: tokenOf(page), as: 'bewoner@voorbeeld.invalid',
    back: '/'}, `meent_form=${form}`);
  const session = cookieOf(answer, 'meent_session');
  if (!session) throw new Error(`signing in was answered with ${answer.status}`);
  return `meent_form=${form}; meent_session=${session}`;
}

const cookieOf = (answer, name) =>
  (answer.headers['set-cookie'] ?? []).map((line) => new RegExp(`^${name}=([^;]+)`).exec(line)?.[1]).find(Boolean);
const tokenOf = (page) => /name="form_token" value="([^"]+)"/.exec(page.body.toString())[1];

// The next `count` codes as forms, one a line, each with a nonce and five plans of its own; all sent by one browser.
export async function writeForms(fixture, file, count) {
  const page = await get(fixture.port, fixture.ballot);
  if (page.status !== 200) throw new Error(`the ballot was answered with ${page.status}`);
  const token = tokenOf(page);
  const draw = draws(2);
  const codes = fixture.codes.splice(0, count);
  if (codes.length < count) throw new Error('too few letters were made');
  fs.writeFileSync(file, codes.map((code) => {
    const chosen = Array.from({length: 5}, () => `&plan=${fixture.round + 1 + Math.floor(draw() * plans)}`).join('');
    return `form_token=${token}&nonce=${crypto.randomBytes(32).toString('base64url')}${chosen}&code=${code}&step=cast\n`;
  }).join(''));
  return {cookie: cookieOf(page, 'meent_form'), page};
}
