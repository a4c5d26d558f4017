(() => {
  // islands/draft.ts
  function d(e) {
    let a = e.querySelector("button[formaction]"), t = e.querySelector(".meent-draft-status");
    if (!a || !t) return;
    let m = document.documentElement.lang === "en" ? "en-GB" : "nl-NL", n, i = 0, r = async () => {
      i = Date.now();
      let s = new FormData(e);
      s.delete("foto");
      let o = !1;
      try {
        let l = await fetch(a.formAction, { method: "POST", body: s, credentials: "same-origin" });
        o = l.ok && new URL(l.url).pathname === "/mijn";
      } catch {
        o = !1;
      }
      let c = new Intl.DateTimeFormat(m, { hour: "2-digit", minute: "2-digit" }).format(/* @__PURE__ */ new Date());
      t.textContent = (t.dataset[o ? "kept" : "failed"] ?? "").replace("{time}", c);
    };
    e.addEventListener("input", () => {
      window.clearTimeout(n), n = window.setTimeout(() => {
        r();
      }, Math.max(5e3, i + 2e4 - Date.now()));
    }), e.addEventListener("submit", () => window.clearTimeout(n));
  }
  document.querySelectorAll("form[data-keep]").forEach(d);
})();
