(() => {
  // islands/like.ts
  function h(i) {
    let r = i.closest("form"), { address: d, title: l, words: u } = i.dataset;
    if (!r || !d || !l) return;
    let a = (t) => {
      let e = t ? r.elements.namedItem(t) : null;
      return e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement ? e.value.trim() : "";
    }, f, c = "", m, w = (t) => {
      let e = new DOMParser().parseFromString(t, "text/html");
      for (let o of [".meent-like__list", ".meent-like__count"]) {
        let n = i.querySelector(o), s = e.querySelector(o);
        n && s && n.innerHTML !== s.innerHTML && n.replaceChildren(...s.childNodes);
      }
    }, g = async () => {
      let t = { titel: a(l).slice(0, 200), tekst: a(u).slice(0, 2500) }, e = JSON.stringify(t);
      if (e === c || t.titel.length < 4) return;
      c = e, m?.abort(), m = new AbortController();
      let o = new FormData();
      o.set("form_token", a("form_token"));
      for (let [n, s] of Object.entries(t)) o.set(n, s);
      try {
        let n = await fetch(d, { method: "POST", body: o, credentials: "same-origin", signal: m.signal });
        n.ok ? w(await n.text()) : c = "";
      } catch {
      }
    };
    r.addEventListener("input", (t) => {
      let e = t.target.name;
      e !== l && e !== u || (window.clearTimeout(f), f = window.setTimeout(() => {
        g();
      }, 900));
    }), r.querySelector(".meent-like__look")?.setAttribute("hidden", "");
  }
  document.querySelectorAll(".meent-like").forEach(h);
})();
