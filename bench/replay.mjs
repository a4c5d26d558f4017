// SPDX-License-Identifier: EUPL-1.2
// A real round in five minutes: as many plans, visitors and votes as West Begroot (Amsterdam, 2018) had in a month. Every
// visitor is a browser of its own that arrives at a moment of its own, whether the ones before it were served or not.
import http from 'node:http';
import {cpu, median, memory, pause} from './tools.mjs';
import {city, draws} from './fixture.mjs';

export const plans = 216;
export const profile = {visitors: 28_000, votes: 15_000, seconds: 300};

const browser = {'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
  'Accept': 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'Accept-Language': 'nl,en;q=0.5'};

class Visitor {
  constructor(port, figures) {
    this.port = port;
    this.figures = figures;
    this.cookie = '';
    // One connection that is kept, as a browser does.
    this.agent = new http.Agent({keepAlive: true, maxSockets: 1});
  }

  ask(kind, path, {wanted = 200, fields} = {}) {
    const body = fields && new URLSearchParams(fields).toString();
    const headers = {...browser, ...(this.cookie && {Cookie: this.cookie}),
      ...(body && {'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body),
        'Sec-Fetch-Site': 'same-origin'})};
    const begin = performance.now();
    return new Promise((done) => {
      const request = http.request({port: this.port, path, method: body ? 'POST' : 'GET', headers, agent: this.agent},
        (response) => {
          const parts = [];
          response.on('data', (part) => parts.push(part));
          response.on('end', () => {
            (this.figures.times[kind] ??= []).push(performance.now() - begin);
            if (response.statusCode !== wanted) this.figures.fail(`${kind}: ${response.statusCode}`);
            for (const line of response.headers['set-cookie'] ?? []) this.cookie = line.split(';')[0];
            done({text: Buffer.concat(parts).toString(), location: response.headers.location});
          });
        });
      request.on('error', (problem) => {
        this.figures.fail(`${kind}: ${problem.code ?? problem.message}`);
        done({text: ''});
      });
      request.end(body);
    });
  }

  async visit(fixture, draw, code) {
    const think = () => pause(draw() * 2_000);
    const plan = () => fixture.round + 1 + Math.floor(draw() * plans);
    const first = await this.ask('the city', `/${city}`);
    for (const [, link] of first.text.matchAll(/<link[^>]+href="(\/assets\/[^"]+)"/g)) await this.ask('styles and icon', link);
    await think();
    for (let page = 1 + Math.floor(draw() * 3); page > 0; --page)
      await this.ask('the list of plans', `/${city}/dossier/${fixture.round}?pagina=${1 + Math.floor(draw() * 10)}`);
    for (let read = 1 + Math.floor(draw() * 4); read > 0; --read) {
      await think();
      await this.ask('a plan', `/${city}/dossier/${plan()}`);
    }
    if (code) await this.vote(fixture, think, plan, code);
    this.agent.destroy();
  }

  async vote(fixture, think, plan, code) {
    const {text} = await this.ask('the ballot', fixture.ballot);
    const form = new Map([...text.matchAll(/name="(form_token|nonce)" value="([^"]+)"/g)].map(([, name, value]) => [name, value]));
    const chosen = new Set(Array.from({length: 5}, plan));
    const fields = (step) => [...form, ...[...chosen].map((one) => ['plan', String(one)]), ['code', code], ['step', step]];
    await think();
    await this.ask('looking it over', fixture.ballot, {fields: fields('review')});
    await think();
    const {location} = await this.ask('a vote', fixture.ballot, {wanted: 303, fields: fields('cast')});
    if (!location?.includes('/ontvangst/')) return;
    this.figures.votes += 1;
    await this.ask('the receipt', location);
  }
}

const percentile = (values, part) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * part) - 1];

// Promise: the server knows the fixture's round. Resolves when the last visitor has left.
export async function replay(fixture, server, port, {visitors, votes, seconds}) {
  const draw = draws(3);
  const codes = fixture.codes.splice(0, votes);
  if (codes.length < votes) throw new Error('too few letters were made');
  const failures = new Map();
  const figures = {times: {}, votes: 0, fail: (what) => failures.set(what, (failures.get(what) ?? 0) + 1)};
  const moments = Array.from({length: visitors}, () => draw() * seconds * 1000).sort((a, b) => a - b);
  const used = cpu(server.pid);
  const begin = performance.now();
  const visits = [];
  for (let i = 0; i < visitors; ++i) {
    const wait = begin + moments[i] - performance.now();
    if (wait > 1) await pause(wait);
    // Every so many of them votes, so that the codes last for all.
    const code = Math.floor((i + 1) * votes / visitors) > Math.floor(i * votes / visitors) ? codes.pop() : undefined;
    visits.push(new Visitor(port, figures).visit(fixture, draws(i + 10), code));
  }
  await Promise.all(visits);
  const duration = (performance.now() - begin) / 1000;
  const all = Object.values(figures.times).flat();
  return {visitors, votes: figures.votes, wantedVotes: votes, seconds: duration, requests: all.length,
    failures: [...failures], p50: median(all), p99: percentile(all, 0.99), most: percentile(all, 1),
    cores: (cpu(server.pid) - used) / 1e6 / duration, memory: memory(server.pid).most,
    kinds: Object.entries(figures.times).map(([kind, times]) => ({kind, count: times.length, p50: median(times),
      p99: percentile(times, 0.99), most: percentile(times, 1)}))};
}
