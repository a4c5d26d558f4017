// SPDX-License-Identifier: EUPL-1.2
// What bench/run does after building. Figures of Meent and nginx come from the same minutes: short rounds, taken in turn.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {makeFixture, signIn, writeForms} from './fixture.mjs';
import {plans as replayedPlans, profile, replay} from './replay.mjs';
import {writeReplay, writeResults} from './report.mjs';
import {answers, castVotes, get, load, machine, memory, openIdle, run, start, stop, syncsPerSecond} from './tools.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const onlyReplay = process.argv.includes('--replay');
const onlyVotes = process.argv.includes('--votes');
const short = onlyVotes || process.argv.includes('--short');
// Short: the same pace for half a minute.
const replayed = process.argv.includes('--short') ? {visitors: 2_800, votes: 1_500, seconds: 30} : profile;
const rounds = short ? 2 : 5;
const seconds = short ? 1 : 2;
const votes = short && !onlyVotes ? 5_000 : 30_000;
const voteRounds = short && !onlyVotes ? 1 : 3;
const pacedVotes = short ? 500 : 2_000;
const idleConnections = 2_000;
const voters = 256;
const port = Number(process.env.MEENT_BENCH_PORT ?? 8110);
const program = process.env.MEENT_BENCH_PROGRAM ?? path.join(root, 'build/release/meent');
const say = (text) => console.log(`  ${text}`);

fs.mkdirSync(path.join(root, 'build'), {recursive: true});
const folder = fs.mkdtempSync(path.join(root, 'build/bench-'));
process.on('exit', () => fs.rmSync(folder, {recursive: true, force: true}));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

// A browser's own headers, so that both parse as much as they would from one.
const browser = {'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Accept': 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'Accept-Language': 'nl,en;q=0.5'};
const packed = {...browser, 'Accept-Encoding': 'gzip, deflate, br'};

// nginx with the very bytes of each page on disk, and the headers that Meent sends with them.
async function startNginx(pages) {
  const directory = path.join(folder, 'nginx');
  fs.mkdirSync(path.join(directory, 'pages'), {recursive: true});
  const places = pages.map(({name, answer}) => {
    fs.writeFileSync(path.join(directory, 'pages', name), answer.body);
    const headers = [];
    for (let i = 0; i < answer.rawHeaders.length; i += 2)
      // nginx says these of itself. Its Date, Server and Last-Modified are about as long as what it cannot copy.
      if (!/^(content-length|content-type|date|server|connection|etag)$/i.test(answer.rawHeaders[i]))
        headers.push(`add_header ${answer.rawHeaders[i]} "${answer.rawHeaders[i + 1].replaceAll('"', '\\"')}";`);
    return `location = /${name} { ${headers.join(' ')} }`;
  });
  const own = process.getuid() === 0 ? 'user root;' : '';
  fs.writeFileSync(path.join(directory, 'nginx.conf'), `${own} daemon off; pid ${directory}/pid; error_log stderr error;
worker_processes 2; events { worker_connections 4096; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_timeout 65; keepalive_requests 1000000000;
  open_file_cache max=100; default_type "text/html; charset=utf-8"; client_body_temp_path ${directory}/body;
  proxy_temp_path ${directory}/proxy; fastcgi_temp_path ${directory}/fastcgi; uwsgi_temp_path ${directory}/uwsgi;
  scgi_temp_path ${directory}/scgi;
  server { listen 127.0.0.1:${port + 1} reuseport; root ${directory}/pages; ${places.join('\n')} } }\n`);
  const nginx = start('nginx', ['-e', 'stderr', '-c', path.join(directory, 'nginx.conf')]);
  await answers(nginx, port + 1, `/${pages[0].name}`);
  return nginx;
}

async function measurePages(fixture, server, results) {
  const cookie = await signIn(fixture);
  const kinds = [['list', fixture.list], ['plan', fixture.plan]].flatMap(([name, address]) => [
    {name, address, headers: browser}, {name: `${name}.gzip`, address, headers: packed},
    {name: `${name}.signedIn`, address, headers: {...browser, Cookie: cookie}}]);
  for (const kind of kinds) {
    kind.answer = await get(port, kind.address, kind.headers);
    if (kind.answer.status !== 200) throw new Error(`${kind.address} was answered with ${kind.answer.status}`);
  }
  if (kinds[2].answer.body.equals(kinds[0].answer.body)) throw new Error('nobody is signed in');
  const nginx = await startNginx(kinds);
  for (const kind of kinds) results.pages[kind.name] = {bytes: kind.answer.body.length, meent: [], nginx: []};
  for (let round = 0; round < rounds; ++round)
    for (const kind of kinds) {
      const settings = {seconds, headers: kind.headers};
      results.pages[kind.name].nginx.push(await load(nginx.pid, port + 1, `/${kind.name}`, settings));
      results.pages[kind.name].meent.push(await load(server.pid, port, kind.address, settings));
    }
  results.ballotPage = {bytes: (await get(port, fixture.ballot)).body.length,
    meent: [await load(server.pid, port, fixture.ballot, {seconds, connections: 8, headers: browser})]};
  await stop(nginx);
}

async function measureIdle(fixture, server, results) {
  const settings = {seconds, headers: browser};
  for (let round = 0; round < rounds; ++round) {
    results.idle.without.push(await load(server.pid, port, fixture.list, settings));
    const before = memory(server.pid).now;
    const idle = await openIdle(port, fixture.plan, idleConnections);
    const rise = memory(server.pid).now - before;
    results.idle.with.push({...await load(server.pid, port, fixture.list, settings), served: idle.served,
      stillOpen: idle.open(), kilobytes: rise * 1024 / idleConnections});
    idle.close();
  }
}

async function countRows(url) {
  const query = 'SELECT (SELECT COUNT(*) FROM ballot), (SELECT COUNT(*) FROM letter_code)';
  const {stdout} = url.startsWith('sqlite:') ? await run('sqlite3', ['-readonly', url.slice(7), query])
    : await run('psql', ['-XAtq', url, '-c', query]);
  const [ballots, codes] = stdout.trim().split('|').map(Number);
  return {ballots, codes};
}

// Casts and then counts: every acknowledged ballot is there once, with one letter less.
async function measureVotes(fixture, server, url, count, settings) {
  const file = path.join(folder, 'forms.txt');
  const {cookie} = await writeForms(fixture, file, count);
  const before = await countRows(url);
  const cast = await castVotes(server.pid, port, file, cookie, fixture.ballot, settings);
  const after = await countRows(url);
  const stored = after.ballots - before.ballots;
  if (cast.receipts !== count || stored !== count || before.codes - after.codes !== count || cast.socketErrors > 0)
    throw new Error(`${count} ballots sent, ${cast.receipts} acknowledged, ${stored} stored, ` +
      `${before.codes - after.codes} letters used, ${cast.socketErrors} socket errors; other answers: ${cast.other}`);
  return cast;
}

async function measureDatabase(name, url, results) {
  const into = results.databases[name] = {votes: [], paced: [], starts: []};
  const fixture = await makeFixture(program, folder, url, port, voteRounds * votes + pacedVotes);
  into.firstStart = fixture.firstStart;
  for (let i = 0; i < rounds; ++i) {
    const trial = fixture.serve();
    into.starts.push(await answers(trial, port));
    await stop(trial);
  }
  const server = fixture.serve();
  await answers(server, port);
  if (name === 'sqlite' && !onlyVotes) {
    say('pages, in turn with nginx');
    await measurePages(fixture, server, results);
    say('idle connections');
    await measureIdle(fixture, server, results);
  }
  say(`${name}: votes`);
  into.paced.push(await measureVotes(fixture, server, url, pacedVotes, {connections: 64, pauseMilliseconds: 200,
    during: () => load(server.pid, port, fixture.list, {seconds: 2 * seconds, headers: browser})}));
  for (let i = 0; i < voteRounds; ++i)
    into.votes.push({...await measureVotes(fixture, server, url, votes, {connections: voters}),
      syncs: syncsPerSecond(folder)});
  into.memory = memory(server.pid).most;
  const {code} = await stop(server);
  if (code !== 0) throw new Error(`the server stopped with ${code}`);
}

const results = {pages: {}, idle: {without: [], with: []}, databases: {}, machine: machine(), rounds, seconds, votes,
  voters, idleConnections, syncs: syncsPerSecond(folder)};
const firstLine = async (name, ...options) => {
  const {stdout, stderr} = await run(name, options).catch((problem) => problem);  // wrk --version exits with 1
  return (stdout + stderr).split('\n')[0].replace(/ \[.*| Copyright.*/, '').trim();
};
results.versions = {nginx: await firstLine('nginx', '-v'), wrk: await firstLine('wrk', '--version'),
  sqlite: `SQLite ${(await firstLine('sqlite3', '--version')).split(' ')[0]}`,
  postgres: await firstLine('psql', '--version')};
results.commit = (await run('git', ['-C', root, 'rev-parse', '--short', 'HEAD'])).stdout.trim();
results.changed = (await run('git', ['-C', root, 'status', '--porcelain', '--', 'src', 'migrations', 'web'])).stdout !== '';
results.date = new Date().toISOString().slice(0, 10);

// A round of its own, in a database of its own.
async function measureReplay() {
  say(`${replayed.visitors.toLocaleString('en')} visitors and ${replayed.votes.toLocaleString('en')} votes in ` +
    `${replayed.seconds} s`);
  const fixture = await makeFixture(program, folder, `sqlite:${folder}/replay.db`, port, replayed.votes,
    {plans: replayedPlans, ballots: 1_000});
  const server = fixture.serve();
  await answers(server, port);
  const figures = await replay(fixture, server, port, replayed);
  await stop(server);
  return figures;
}

if (onlyReplay) {
  console.log(writeReplay(await measureReplay()).join('\n'));
  process.exit(0);
}
await measureDatabase('sqlite', `sqlite:${folder}/meent.db`, results);
if (process.env.MEENT_TEST_POSTGRES) await measureDatabase('postgres', process.env.MEENT_TEST_POSTGRES, results);
if (!short) results.replay = await measureReplay();
results.machine.loadAfter = machine().load;

if (onlyVotes) {
  for (const [name, {votes: cast}] of Object.entries(results.databases))
    for (const one of cast)
      say(`${name}: ${Math.round(one.receipts / one.seconds)} votes/s, ${JSON.stringify(one)}`);
  process.exit(0);
}
const text = writeResults(results);
if (short) console.log(`\n${text}`);
else fs.writeFileSync(path.join(root, 'bench/RESULTS.md'), text);
if (!short) say('bench/RESULTS.md is written');
process.exit(0);
