// SPDX-License-Identifier: EUPL-1.2
// The figures as bench/RESULTS.md. What each means: bench/README.md.
import {median} from './tools.mjs';

const digits = (value) => (value === 0 ? '0' : value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(value >= 10 ? 3 : 2));
const range = (values) => {
  const [low, high] = [Math.min(...values), Math.max(...values)].map(digits);
  return values.length < 2 || low === high ? digits(median(values)) : `${digits(median(values))} (${low}–${high})`;
};
const of = (list, key) => list.map((one) => one[key]);

function targetRow(text, wanted, values, most) {
  const value = median(values);
  const met = most ? value <= wanted : value >= wanted;
  const off = wanted === 0 ? '' : ` by ${digits(100 * Math.abs(value - wanted) / wanted)} %`;
  return `| ${text} | ${most ? '≤' : '≥'} ${digits(wanted)} | ${range(values)} | ` +
    `${met ? 'met' : `**missed${off}**`} |`;
}

const ratios = (page) => page.meent.map((one, i) => one.cpu / page.nginx[i].cpu);

export function writeReplay(replay) {
  return [
    '## A real round in five minutes',
    '',
    'West Begroot (Amsterdam, 2018) had 216 plans, 28,000 visitors and 15,000 votes in a month. Here each visitor comes at a ' +
      'moment of its own, reads the city, lists and plans, and more than half of them vote with a letter.',
    '',
    '| visitors | votes acknowledged | seconds | requests | errors | p50 ms | p99 ms | most ms | cores of the server | most MB |',
    '|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    `| ${replay.visitors.toLocaleString('en')} | ${replay.votes.toLocaleString('en')} of ` +
      `${replay.wantedVotes.toLocaleString('en')} | ${digits(replay.seconds)} | ${replay.requests.toLocaleString('en')} | ` +
      `${replay.failures.map(([what, count]) => `${count} × ${what}`).join('; ') || '0'} | ${digits(replay.p50)} | ` +
      `${digits(replay.p99)} | ${digits(replay.most)} | ${digits(replay.cores)} | ${digits(replay.memory)} |`,
    '',
    '| what | requests | p50 ms | p99 ms | most ms |',
    '|---|--:|--:|--:|--:|',
    ...replay.kinds.map((one) => `| ${one.kind} | ${one.count.toLocaleString('en')} | ${digits(one.p50)} | ` +
      `${digits(one.p99)} | ${digits(one.most)} |`),
    '',
  ];
}

export function writeResults(r) {
  const {sqlite, postgres} = r.databases;
  const {pages} = r;
  const lines = [
    '# Results',
    '',
    'Written by `bench/run`, never by hand; what each figure means is in [README.md](README.md). A figure is a median, with',
    'the lowest and the highest between brackets.',
    '',
    `Commit ${r.commit}${r.changed ? ' with changes' : ''}, ${r.date}. ${r.machine.model}, ${r.machine.cores} cores, ` +
      `${r.machine.memory} GB, Linux ${r.machine.kernel}. ${digits(r.syncs)} synchronous writes of 4 KB a second. ` +
      `${r.versions.nginx.replace('nginx version: ', '')}, ${r.versions.wrk}, ${r.versions.sqlite}, ${r.versions.postgres}. ` +
      `The load average was ${digits(r.machine.load)} before and ${digits(r.machine.loadAfter)} after: other work on the ` +
      'machine stretches times, CPU per request hardly.',
    '',
    '## Targets',
    '',
    '| | target | measured | |',
    '|---|--:|--:|---|',
    targetRow('list of 20 plans, anonymous: CPU per request against nginx', 4, ratios(pages.list), true),
    targetRow('a plan, anonymous: CPU per request against nginx', 4, ratios(pages.plan), true),
    targetRow('list, signed in: CPU per request against nginx', 20, ratios(pages['list.signedIn']), true),
    targetRow('a plan, signed in: CPU per request against nginx', 20, ratios(pages['plan.signedIn']), true),
    targetRow(`durable votes a second, SQLite, ${r.voters} voters`, 10_000, of(sqlite.votes, 'perSecond'), false),
    `| … of which the server and wrk had so many of ${r.machine.cores} cores | | ` +
      `${range(of(sqlite.votes, 'cores'))} | |`,
    targetRow('p99 of the list, 64 connections, ms', 50, of(pages.list.meent, 'p99'), true),
    targetRow('the same while votes come in, ms', 50, of(of(sqlite.paced, 'beside'), 'p99'), true),
    targetRow(`${r.idleConnections.toLocaleString('en')} idle connections: all served`, r.idleConnections,
      of(r.idle.with, 'served'), false),
    targetRow('and still open after the round', r.idleConnections, of(r.idle.with, 'stillOpen'), false),
    targetRow('CPU per request beside them, against without', 1.1,
      r.idle.with.map((one, i) => one.cpu / r.idle.without[i].cpu), true),
    targetRow('p99 beside them, ms', 50, of(r.idle.with, 'p99'), true),
    ...(r.replay ? [targetRow('p99 while a real round is replayed in five minutes, ms', 100, [r.replay.p99], true),
      targetRow('errors in it', 0, [r.replay.failures.reduce((sum, [, count]) => sum + count, 0)], true)] : []),
    targetRow('most memory of the server in the whole run, SQLite, MB', 150, [sqlite.memory], true),
    '',
    '## Pages',
    '',
    `A round of 1,000 plans and 20,000 ballots; 64 connections, ${r.rounds} rounds of ${r.seconds} s in turn with nginx.`,
    '',
    '| page | KB | µs CPU per request | of nginx | ratio | requests/s | of nginx | p99 ms | of nginx |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...[['list', 'list'], ['list.gzip', 'list, gzip'], ['list.signedIn', 'list, signed in'], ['plan', 'a plan'],
      ['plan.gzip', 'a plan, gzip'], ['plan.signedIn', 'a plan, signed in']].map(([key, title]) => {
      const page = pages[key];
      return `| ${title} | ${(page.bytes / 1024).toFixed(1)} | ${range(of(page.meent, 'cpu'))} | ` +
        `${range(of(page.nginx, 'cpu'))} | ${range(ratios(page))} | ${range(of(page.meent, 'perSecond'))} | ` +
        `${range(of(page.nginx, 'perSecond'))} | ${range(of(page.meent, 'p99'))} | ${range(of(page.nginx, 'p99'))} |`;
    }),
    '',
    `The ballot itself, a form of 1,000 plans (${(r.ballotPage.bytes / 1024).toFixed(0)} KB), is drawn for each voter: ` +
      `${range(of(r.ballotPage.meent, 'cpu'))} µs CPU.`,
    '',
    '## Votes',
    '',
    `${r.votes.toLocaleString('en')} ballots at ${r.voters} connections, each with its own letter code; afterwards the ` +
      'database holds exactly the ballots that were acknowledged, and as many codes less.',
    '',
    '| database | votes/s | cores used, of ' + r.machine.cores + ' | synchronous writes/s then | p50 ms | p99 ms | ' +
      'µs CPU of the server per vote | most MB |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...[['SQLite', sqlite], ['PostgreSQL', postgres]].filter(([, one]) => one).map(([title, one]) =>
      `| ${title} | ${range(of(one.votes, 'perSecond'))} | ${range(of(one.votes, 'cores'))} | ${range(of(one.votes, 'syncs'))} | ` +
      `${range(of(one.votes, 'p50'))} | ${range(of(one.votes, 'p99'))} | ${range(of(one.votes, 'cpu'))} | ` +
      `${digits(one.memory)} |`),
    '',
    '| votes beside a loaded list page | votes/s | p99 of a vote, ms | list: requests/s | p99 ms |',
    '|---|--:|--:|--:|--:|',
    ...[['SQLite', sqlite], ['PostgreSQL', postgres]].filter(([, one]) => one).map(([title, one]) =>
      `| ${title} | ${range(of(one.paced, 'perSecond'))} | ${range(of(one.paced, 'p99'))} | ` +
      `${range(of(of(one.paced, 'beside'), 'perSecond'))} | ${range(of(of(one.paced, 'beside'), 'p99'))} |`),
    '',
    '## Idle connections',
    '',
    '| | µs CPU per request | requests/s | p99 ms | KB per idle connection |',
    '|---|--:|--:|--:|--:|',
    `| without | ${range(of(r.idle.without, 'cpu'))} | ${range(of(r.idle.without, 'perSecond'))} | ` +
      `${range(of(r.idle.without, 'p99'))} | |`,
    `| beside ${r.idleConnections.toLocaleString('en')} | ${range(of(r.idle.with, 'cpu'))} | ` +
      `${range(of(r.idle.with, 'perSecond'))} | ${range(of(r.idle.with, 'p99'))} | ` +
      `${digits(Math.max(...of(r.idle.with, 'kilobytes')))} |`,
    '',
    ...(r.replay ? writeReplay(r.replay) : []),
    '## Starting',
    '',
    '| from the command to the first page, ms | an empty database, with the example data | a filled one |',
    '|---|--:|--:|',
    ...[['SQLite', sqlite], ['PostgreSQL', postgres]].filter(([, one]) => one).map(([title, one]) =>
      `| ${title} | ${digits(one.firstStart)} | ${range(one.starts)} |`),
    '',
  ];
  return lines.join('\n');
}
