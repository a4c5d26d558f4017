// SPDX-License-Identifier: EUPL-1.2
// The right to challenge, from the first form to the day on which the task goes back: residents of Nijmegen take over a
// task, an official asks to complete, the executive decides with reasons, both sides sign, progress is told.
import { equal, expect } from "./harness.mjs";
import { Visitor } from "./visitor.mjs";

const words = {
  nl: { paused: "Om verder te gaan wordt dit gevraagd", begun: "Uitvoering", back: "Teruggegeven aan de gemeente" },
  en: { paused: "To go on this is asked", begun: "Realisation", back: "Handed back to the municipality" },
};
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

export async function testChallenge(browser, site, way, number) {
  const say = words[way.language];
  const at = (who) => `${who}uitdaging${number}@voorbeeld.example`;
  for (const [who, role] of [["ambtenaar", "officer"], ["college", "decider"], ["beheer", "admin"]])
    site.run("role", "give", at(who), role, "--municipality", "nijmegen");
  site.setClock(0);
  const arrive = (name, index) => Visitor.arrive(browser, site, way, name, 100 + number * 10 + index);
  const administrator = await arrive("Bo", 1);
  const official = await arrive("Fatma", 2);
  const council = await arrive("Anna", 3);
  const initiator = await arrive("Marieke", 4);
  const neighbour = await arrive("Youssef", 5);
  const passer = await arrive("", 6);

  // How many must support it is the municipality's to say.
  await administrator.signIn(at("beheer"));
  await administrator.go("/nijmegen/beheer/waarden");
  await administrator.pick("[name=waarde]", "uitdaagrecht_steun");
  await administrator.type("[name=nieuw]", "2");
  await administrator.type("[name=vanaf]", inDays(0));
  await administrator.type("[name=besluit]", "Proef met een lage drempel");
  await administrator.press("main form:has([name=nieuw]) button");
  await administrator.seesNot(".utrecht-alert--error");

  await initiator.signIn(at("marieke"));
  await initiator.go("/nijmegen/instrumenten/uitdaagrecht");
  await initiator.press('main a[href$="/indienen"]');
  const title = `Groen aan de Waal ${number}`;
  await initiator.type("[name=titel]", title);
  await initiator.type("[name=taak]", "Het onderhoud van het plantsoen.");
  await initiator.type("[name=beter]", "Wij wonen er en zien wat nodig is.");
  await initiator.type("[name=raming]", "9.000");
  await initiator.press("main form:has([name=titel]) button.utrecht-button--primary-action");
  expect(initiator.path().endsWith("/ingediend"), `${initiator.label}: the confirmation is at ${initiator.path()}`);
  const challenge = initiator.path().replace(/\/ingediend$/, "");

  await official.signIn(at("ambtenaar"));
  await official.go(challenge);
  await official.move("bevestigen");
  for (const [who, address] of [[neighbour, "youssef"], [administrator, ""]]) {
    if (address) await who.signIn(at(address));
    await who.go(challenge);
    await who.move("steunen");
  }

  // The weeks of support pass, and it is looked at.
  site.setClock(43);
  site.run("tick");
  await official.signIn(at("ambtenaar"));
  await official.go(challenge);
  await official.move("advies_ontvangen");
  await official.move("toelaten", "De gemeente kan deze taak overdragen.");
  await initiator.signIn(at("marieke"));
  await initiator.go(challenge);
  await initiator.type('form[action*="/plan_indienen#"] [name=plan]', "Twaalf bewoners, elke week, een jaar lang.");
  await initiator.type('form[action*="/plan_indienen#"] [name=kosten]', "8.500");
  await initiator.move("plan_indienen");

  // Asked to complete: the term stands still until that is done.
  await official.go(challenge);
  await official.move("aanvulling_vragen", "Wie vervangt u in de vakantie?");
  await initiator.go(challenge);
  await initiator.sees(say.paused);
  await initiator.sees("Wie vervangt u in de vakantie?");
  await initiator.type('form[action*="/aanvullen#"] [name=plan]', "Twaalf bewoners, elke week, met drie invallers.");
  await initiator.type('form[action*="/aanvullen#"] [name=kosten]', "8.500");
  await initiator.move("aanvullen");
  await initiator.go(challenge);
  equal(await initiator.page.getByText(say.paused).count(), 0, `${initiator.label}: the term runs again`);

  // A decision with reasons, and a contract that both sides sign.
  await official.go(challenge);
  await official.type('form[action*="/kosten_vastleggen#"] [name=kosten_gemeente]', "12.000");
  await official.move("kosten_vastleggen");
  await council.signIn(at("college"));
  await council.go(challenge);
  await council.move("toewijzen", "Het plan is goedkoper en de buurt doet het zelf.");
  await official.go(challenge);
  const contract = 'form[action*="/vastleggen#"]';
  await official.type(`${contract} [name=afspraken]`, "De bewoners onderhouden het plantsoen.");
  await official.type(`${contract} [name=kwaliteit]`, "Twee keer per jaar een schouw.");
  await official.type(`${contract} [name=vergoeding]`, "8.500");
  await official.type(`${contract} [name=ingang]`, inDays(43));
  await official.type(`${contract} [name=einde]`, inDays(400));
  await official.move("vastleggen");
  await initiator.go(challenge);
  await initiator.move("tekenen");
  await council.go(challenge);
  await council.move("tekenen");
  await official.go(challenge);
  await official.move("ingaan");
  await official.sees(say.begun);
  await passer.go("/nijmegen/afspraken");
  await passer.sees(title);

  // How it goes, and the task handed back.
  await initiator.go(challenge);
  await initiator.type('form[action*="/voortgang#"] [name=voortgang]', "Het plantsoen staat in bloei.");
  await initiator.move("voortgang");
  await initiator.move("teruggeven", "Wij zijn met te weinig over.");
  await passer.go(challenge);
  await passer.sees(say.back);
  await passer.sees("Wij zijn met te weinig over.");
  await passer.sees("Het plantsoen staat in bloei.");
  await passer.go("/nijmegen/afspraken?toon=verleden");
  await passer.sees(title);
  for (const one of [administrator, official, council, initiator, neighbour, passer]) await one.leave();
}
