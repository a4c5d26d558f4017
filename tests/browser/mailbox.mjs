// SPDX-License-Identifier: EUPL-1.2
// A mail server on loopback that keeps what it is given, and reads as somebody with a mailbox would.
import { createServer } from "node:net";

function decode(letter) {
  const body = letter.slice(letter.indexOf("\r\n\r\n") + 4).replace(/=\r\n/g, "");
  return Buffer.from(body.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), "latin1").toString("utf8");
}

export async function startMailbox() {
  const letters = []; // { to, text }
  const server = createServer((socket) => {
    let pending = "";
    let to = "";
    let reading = false;
    const answer = (line) => {
      if (/^EHLO/i.test(line)) return "250-mailbox\r\n250 8BITMIME\r\n";
      if (/^QUIT/i.test(line)) return "221 bye\r\n";
      if (/^RCPT/i.test(line)) to = line.match(/<([^>]*)>/)[1];
      if (/^DATA/i.test(line)) reading = true;
      return reading ? "354 go on\r\n" : "250 ok\r\n";
    };
    socket.on("error", () => socket.destroy());
    socket.write("220 mailbox\r\n");
    socket.on("data", (bytes) => {
      pending += bytes.toString("latin1");
      for (;;) {
        const ending = reading ? "\r\n.\r\n" : "\r\n";
        const end = pending.indexOf(ending);
        if (end < 0) return;
        const part = pending.slice(0, end);
        pending = pending.slice(end + ending.length);
        if (reading) {
          letters.push({ to, text: decode(part) });
          reading = false;
          socket.write("250 ok\r\n");
        } else {
          socket.write(answer(part));
        }
      }
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${server.address().port}`,
    // Waits for a letter to somebody with something in it, and takes it out.
    async take(address, pattern) {
      for (let tries = 0; tries < 300; ++tries) {
        const at = letters.findIndex((letter) => letter.to === address && pattern.test(letter.text));
        if (at >= 0) return letters.splice(at, 1)[0].text;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`no letter to ${address} with ${pattern}; there are:\n${letters.map((letter) => `${letter.to}: ${letter.text}`).join("\n")}`);
    },
    stop: () => server.close(),
  };
}
