// SPDX-License-Identifier: EUPL-1.2
// Starting programs, and reading from /proc what they cost.
import {spawn, execFile} from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';

export const run = promisify(execFile);
export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const ticksPerSecond = 100;  // USER_HZ: the same on every Linux that Debian runs on

// Processes that were started here and still run; stopped whatever happens.
const started = new Set();
process.on('exit', () => started.forEach((child) => child.kill('SIGKILL')));

export function start(program, options, settings = {}) {
  const child = spawn(program, options, {stdio: ['ignore', 'ignore', 'inherit'], ...settings});
  started.add(child);
  child.over = new Promise((done) => child.on('exit', (code, signal) => {
    started.delete(child);
    done({code, signal});
  }));
  return child;
}

export async function stop(child) {
  child.kill('SIGTERM');
  return child.over;
}

export function get(port, address, headers = {}) {
  return new Promise((done, refuse) => {
    const request = http.get({port, path: address, headers, agent: false}, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done({status: response.statusCode, headers: response.headers,
        rawHeaders: response.rawHeaders, body: Buffer.concat(parts)}));
    });
    request.on('error', refuse);
  });
}

export function post(port, address, fields, cookie) {
  return new Promise((done, refuse) => {
    const body = new URLSearchParams(fields).toString();
    const request = http.request({port, path: address, method: 'POST', agent: false, headers: {cookie,
      'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body)}}, (response) => {
      response.resume();
      response.on('end', () => done({status: response.statusCode, headers: response.headers}));
    });
    request.on('error', refuse);
    request.end(body);
  });
}

// Until the page is there; the milliseconds that took.
export async function answers(child, port, address = '/') {
  const begin = performance.now();
  let over = false;
  child.over.then(() => { over = true; });
  while (performance.now() - begin < 60_000) {
    if (over) throw new Error(`${child.spawnfile} stopped at once; its messages are above`);
    try {
      if ((await get(port, address)).status === 200) return performance.now() - begin;
    } catch { /* not yet */ }
    await pause(2);
  }
  throw new Error(`no answer on port ${port} in a minute`);
}

function family(pid) {
  const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return [pid, ...children.split(' ').filter(Boolean).flatMap((child) => family(Number(child)))];
}

// utime + stime of a server and its children, in microseconds.
export function cpu(pid) {
  const ticks = (one) => {
    const fields = fs.readFileSync(`/proc/${one}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return Number(fields[11]) + Number(fields[12]);
  };
  return family(pid).reduce((sum, one) => sum + ticks(one), 0) * (1_000_000 / ticksPerSecond);
}

// Megabytes of the server and its children: now, and the most so far.
export function memory(pid) {
  const read = (name) => family(pid).reduce((sum, one) => sum +
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(fs.readFileSync(`/proc/${one}/status`, 'utf8'))[1]), 0) / 1024;
  return {now: read('VmRSS'), most: read('VmHWM')};
}

// One round of wrk against a page. Throws when anything but 200 came back.
export async function load(pid, port, address, {connections = 64, seconds = 2, headers = {}} = {}) {
  const options = ['-t2', `-c${connections}`, `-d${seconds}s`, '--latency'];
  for (const [name, value] of Object.entries(headers)) options.push('-H', `${name}: ${value}`);
  const before = cpu(pid);
  const {stdout} = await run('wrk', [...options, `http://127.0.0.1:${port}${address}`]);
  const used = cpu(pid) - before;
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${address}: wrk met refusals:\n${stdout}`);
  const requests = Number(/(\d+) requests in/.exec(stdout)[1]);
  const [, number, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout);
  return {cpu: used / requests, requests, perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]),
    p99: Number(number) * {us: 0.001, ms: 1, s: 1000}[unit]};
}

// Casts every form of the file; see votes.lua. `during` runs beside it.
export async function castVotes(pid, port, file, cookie, address, {connections, pauseMilliseconds = 0, during} = {}) {
  const script = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), 'votes.lua');
  const before = cpu(pid);
  const wrk = start('wrk', ['-t2', `-c${connections}`, '-d600s', '--latency', '-s', script, `http://127.0.0.1:${port}`,
    '--', file, cookie, address, String(pauseMilliseconds)], {stdio: ['ignore', 'pipe', 'inherit']});
  let text = '';
  let spentByWrk = 0;
  wrk.stdout.on('data', (part) => {
    text += part;
    if (text.split('all answered').length <= 2 || spentByWrk > 0) return;
    spentByWrk = cpu(wrk.pid);
    wrk.kill('SIGINT');
  });
  const beside = during ? await during() : undefined;
  const patience = setTimeout(() => wrk.kill('SIGINT'), 120_000);
  await wrk.over;
  clearTimeout(patience);
  const measured = JSON.parse(/^\{.*\}$/m.exec(text)[0]);
  const used = cpu(pid) - before;
  return {...measured, cpu: used / measured.answered, perSecond: measured.answered / measured.seconds, beside,
    cores: (used + spentByWrk) / 1e6 / measured.seconds};
}

// Connections that asked once and then say nothing.
export async function openIdle(port, address, count) {
  const sockets = [];
  let served = 0;
  for (let i = 0; i < count; i += 100)
    await Promise.all(Array.from({length: Math.min(100, count - i)}, () => new Promise((done) => {
      const socket = net.connect(port, '127.0.0.1');
      sockets.push(socket);
      socket.on('error', done);
      socket.once('data', () => { served += 1; socket.resume(); done(); });
      socket.write(`GET ${address} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    })));
  return {served, open: () => sockets.filter((socket) => !socket.destroyed && !socket.readableEnded).length,
    close: () => sockets.forEach((socket) => socket.destroy())};
}

// How often this disk can promise that 4 KB are on it.
export function syncsPerSecond(folder) {
  const file = fs.openSync(path.join(folder, 'sync'), 'w');
  const block = Buffer.alloc(4096, 1);
  const rounds = 200;
  const begin = performance.now();
  for (let i = 0; i < rounds; ++i) {
    fs.writeSync(file, block);
    fs.fdatasyncSync(file);
  }
  fs.closeSync(file);
  return rounds * 1000 / (performance.now() - begin);
}

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export function machine() {
  const cpus = os.cpus();
  return {model: cpus[0].model, cores: cpus.length, kernel: os.release(),
    memory: Math.round(os.totalmem() / 2 ** 30), load: os.loadavg()[0]};
}
