(() => {
  // islands/map.ts
  var d = document.currentScript;
  function c(e, n) {
    let a = e instanceof HTMLInputElement ? e : null, t = document.createElement("details");
    t.className = "meent-details meent-live-map__details";
    let l = document.createElement("summary");
    l.textContent = (a ? n.choose : e.dataset.title) ?? "";
    let o = document.createElement("div");
    t.append(l, o), a ? a.after(t) : e.append(t), t.addEventListener("toggle", async () => {
      if (!(!t.open || o.hasChildNodes()))
        try {
          let s = document.createElement("link");
          s.rel = "stylesheet", s.href = n.style ?? "";
          let i = new Promise((r) => s.addEventListener("load", r));
          document.head.append(s);
          let [m] = await Promise.all([import(n.island ?? ""), i]);
          await m.show(o, e.dataset.liveMap ?? "", a, n);
        } catch {
          o.textContent = n.failed ?? "";
        }
    });
  }
  if (d)
    for (let e of document.querySelectorAll("[data-live-map]")) c(e, d.dataset);
})();
