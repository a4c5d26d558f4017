// SPDX-License-Identifier: EUPL-1.2
// A whole round of participatory budgeting, as those who take part in it live it: from the first form to a plan that
// is built. Nobody skips a step: they sign in by mail, the days pass, and each does what only they may do.
import { equal, expect } from "./harness.mjs";
import { Visitor } from "./visitor.mjs";

const words = {
  nl: {
    submitted: "Ingediend", received: "Wij hebben het ontvangen", mending: "Aanvullen", rejected: "Afgewezen", ballot: "Op het stembiljet", cast: "Uw stem is uitgebracht",
    review: "Klopt uw stem?", chosen: "Gekozen", realised: "Gerealiseerd", voting: "Stemmen", closed: "Telling", at_work: "We zijn aan het werk",
    why_not: "Dit kan niet: hier ligt een gasleiding.", ask: "Waar komen de bankjes precies?", comment: "Mijn buren helpen graag mee.",
  },
  en: {
    submitted: "Handed in", received: "We have received it", mending: "Mending", rejected: "Rejected", ballot: "On the ballot", cast: "Your vote was cast",
    review: "Is your vote right?", chosen: "Chosen", realised: "Realised", voting: "Voting", closed: "Counting", at_work: "We are at work",
    why_not: "This cannot be done: a gas main lies here.", ask: "Where exactly will the benches be?", comment: "My neighbours like to help.",
  },
};

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export async function testRound(browser, site, way, number) {
  const say = words[way.language];
  const at = (who) => `${who}${number}@voorbeeld.example`;
  for (const [who, role] of [["ambtenaar", "officer"], ["collega", "officer"], ["college", "decider"]])
    site.run("role", "give", at(who), role, "--municipality", "utrecht");
  site.setClock(0);
  const arrive = (name, index) => Visitor.arrive(browser, site, way, name, number * 10 + index);
  const official = await arrive("Fatma", 1);
  const colleague = await arrive("Joost", 2);
  const council = await arrive("Anna", 3);
  const initiator = await arrive("Marieke", 4);
  const neighbour = await arrive("Youssef", 5);

  // The official starts a round: first with a mistake, that loses nothing.
  await official.signIn(at("ambtenaar"));
  await official.go("/utrecht");
  await official.press('header a[href$="/werk"]');
  await official.go("/utrecht/instrumenten/buurtbegroten");
  await official.press('main a[href$="/indienen"]');
  await official.type("[name=titel]", `Lunetten ${number}`);
  await official.type("[name=uitleg]", "Plannen die de buurt groener maken.");
  await official.type("[name=budget]", "veel");
  await official.type("[name=ideeen_tot]", inDays(14));
  await official.type("[name=toets_tot]", inDays(40));
  await official.choose("[name=stembiljet][value=approval]");
  await official.choose("[name=regel][value=greedy]");
  await official.press("main form:has([name=titel]) button:not([name=reken_uit])");
  equal(await official.page.locator("[name=budget][aria-invalid=true]").count(), 1, `${official.label}: the wrong amount is pointed out`);
  equal(await official.page.inputValue("[name=titel]"), `Lunetten ${number}`, `${official.label}: the title stays after a mistake`);
  await official.type("[name=budget]", "10.000");
  await official.press("main form:has([name=titel]) button:not([name=reken_uit])");
  const round = official.path();
  expect(/^\/utrecht\/dossier\/\d+$/.test(round), `${official.label}: the round is at ${round}`);
  await official.move("openen");

  const takeConfirmation = async (who, words) => {
    equal(await who.heading(), say.received, `${who.label}: the confirmation`);
    await who.sees(words);
    expect(who.path().endsWith("/ingediend"), `${who.label}: the confirmation is at ${who.path()}`);
    const dossier = who.path().replace(/\/ingediend$/, "");
    await site.mailbox.take(at(who.name.toLowerCase()), new RegExp(`${dossier}/ingediend\\b`));
    return dossier;
  };

  // Two residents hand in plans; nobody else's form is offered to them.
  await initiator.signIn(at("marieke"));
  const handIn = async (who, title, cost) => {
    await who.go(round);
    await who.press(`main a[href="${round}/indienen"]`);
    await who.type("[name=titel]", title);
    await who.type("[name=omschrijving]", "Voor iedereen die hier even wil zitten.");
    await who.type("[name=kosten]", cost);
    await who.press("main form:has([name=titel]) button:not([name=reken_uit])");
    const plan = await takeConfirmation(who, title);
    await who.press(`main a[href="${plan}"]`);
    equal(await who.heading(), title, `${who.label}: the plan is handed in`);
    await who.sees(say.submitted);
    return who.path();
  };
  const benches = await handIn(initiator, `Bankjes ${number}`, "4.500");
  await neighbour.signIn(at("youssef"));
  const trees = await handIn(neighbour, `Bomen ${number}`, "7.000");
  const fountain = await handIn(neighbour, `Fontein ${number}`, "3.000");
  await neighbour.go(benches);
  await neighbour.seesNot('form[action*="/wijzigen#"]');
  await neighbour.move("steunen");
  await neighbour.type(`form[action="${benches}/reacties"] [name=tekst]`, say.comment);
  await neighbour.press(`form[action="${benches}/reacties"] button`);
  await initiator.go(benches);
  await initiator.sees(say.comment);

  // The official sees them, asks to mend one and cannot change its words; who handed it in hears and mends.
  await official.go(benches);
  await official.seesNot('form[action*="/wijzigen#"]');
  await official.move("beoordelen");
  await official.move("herstel_vragen", say.ask);
  await site.mailbox.take(at("marieke"), new RegExp(`${benches}\\b`));
  await initiator.go(benches);
  await initiator.sees(say.ask);
  await initiator.type('form[action*="/aanvullen#"] [name=omschrijving]', "Drie bankjes langs het water, bij de brug.");
  await initiator.move("aanvullen");
  await takeConfirmation(initiator, "bij de brug");
  await colleague.signIn(at("collega"));
  await colleague.go("/utrecht/werk");
  await colleague.press(`main a[href="${benches}"]`);
  await colleague.sees("bij de brug");
  await colleague.type('form[action*="/goedkeuren#"] [name=kosten]', "4.800");
  await colleague.move("goedkeuren");
  await initiator.go(benches);
  await initiator.sees(say.ballot);

  // The days pass. A session ends after two weeks: they sign in again.
  site.setClock(17);
  site.run("tick");
  await colleague.signIn(at("collega"));
  await colleague.go(fountain);
  await colleague.move("afwijzen", say.why_not);
  await colleague.go(trees);
  await colleague.move("goedkeuren");
  await site.mailbox.take(at("youssef"), new RegExp(`${fountain}\\b`));
  await neighbour.go(fountain);
  await neighbour.sees(say.rejected);
  await neighbour.sees(say.why_not);
  await official.signIn(at("ambtenaar"));
  await official.go(round);
  await official.move("stemmen_openen");
  await official.sees(say.voting);

  // Voting, with the code of a letter and without signing in.
  const codes = site.makeLetters("utrecht", round.split("/").at(-1), 3);
  const vote = async (who, code, plans) => {
    await who.go(round);
    await who.press(`main a[href="${round}/stemmen"]`);
    for (const plan of plans) await who.choose(`[name=plan][value="${plan.split("/").at(-1)}"]`);
    await who.type("[name=code]", code);
    await who.press("button[value=review]");
    equal(await who.heading(), say.review, `${who.label}: looking it over`);
    await who.press("button[value=cast]");
    equal(await who.heading(), say.cast, `${who.label}: the vote`);
    return (await who.text(".meent-receipt__code")).trim();
  };
  const receipt = await vote(initiator, codes[0], [benches]);
  await vote(neighbour, codes[1], [benches, trees]);
  const passer = await arrive("", 6);
  await vote(passer, codes[2], [benches]);

  // Counted, adopted by the council, and everybody sees why.
  site.setClock(45);
  site.run("tick");
  await official.signIn(at("ambtenaar"));
  await official.go(round);
  await official.sees(say.closed);
  await official.move("tellen");
  await council.signIn(at("college"));
  await council.go(round);
  await council.move("bekendmaken");
  await passer.go(`${round}/uitslag`);
  await passer.sees(`Bankjes ${number}`);
  await passer.go(`${round}/controleren`);
  await passer.type("[name=kenmerk]", receipt);
  await passer.press("form:has([name=kenmerk]) button");
  equal(await passer.page.locator(".utrecht-alert--ok").count(), 1, `${passer.label}: the vote is in the list that was counted`);
  await initiator.go(benches);
  await initiator.sees(say.chosen);

  // And built.
  await colleague.signIn(at("collega"));
  await colleague.go(benches);
  await colleague.move("starten");
  await initiator.signIn(at("marieke"));
  await initiator.go(benches);
  await initiator.choose('form[action*="/voortgang#"] [name=stap][value=bezig]');
  await initiator.type('form[action*="/voortgang#"] [name=voortgang]', "De eerste bank staat.");
  await initiator.move("voortgang");
  await site.mailbox.take(at("youssef"), new RegExp(`${benches}\\b`)); // supported it
  await colleague.go(benches);
  await colleague.sees(say.at_work);
  await colleague.move("opleveren");
  await passer.go(benches);
  await passer.sees(say.realised);
  await passer.sees("De eerste bank staat.");
  for (const one of [official, colleague, council, initiator, neighbour, passer]) await one.leave();
}
