/* What pages do beyond what they can without: tell how many questions a choice leaves, and search. Nothing is sent. */
"use strict";

/* The comparison: its boxes work by the stylesheet; this only tells what they left. */
(() => {
  const told = document.getElementById("shown");
  const table = document.querySelector("table.matrix");
  if (!told || !table) return;
  const rows = [...table.querySelectorAll("tbody tr:not(.group)")];
  const tell = () => {
    const shown = rows.filter((row) => row.offsetParent !== null).length;
    told.hidden = false;
    told.textContent = shown === rows.length ? `All ${shown} questions are shown.` : `${shown} of ${rows.length} questions are shown.`;
  };
  document.querySelector(".filters")?.addEventListener("change", tell);
})();

/* The search. The clauses come as scripts, as a page opened from a folder may load nothing else. */
(() => {
  const search = document.getElementById("search");
  if (!search) return;
  const field = document.getElementById("search-words");
  const told = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  const most = 100;
  const policies = [];
  let loading;

  /* Small letters without accents, and straight apostrophes. */
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").toLowerCase();
  const wordsOf = (text) => plain(text).match(/[\p{L}\p{N}']+/gu) ?? [];

  self.policydiffClauses = ([page, name], clauses) => {
    for (const [anchor, place, text] of clauses) {
      policies.push({ page, name, anchor, place, text, words: ` ${wordsOf(text).join(" ")}` });
    }
  };

  const load = () =>
    (loading ??= Promise.all(
      Array.from({ length: Number(search.dataset.shards) }, (_, index) => new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = `search/${index}.js`;
        script.onload = done;
        script.onerror = failed;
        document.head.append(script);
      }))));

  const element = (name, content, className) => {
    const made = document.createElement(name);
    made.append(...content);
    if (className) made.className = className;
    return made;
  };

  /* The text with the beginnings of words that were looked for marked. */
  const marked = (text, sought) =>
    text.split(/([\p{L}\p{N}'’]+)/u).map((part) =>
      sought.some((word) => plain(part).startsWith(word)) ? element("mark", [part]) : part);

  const result = (clause, sought) => {
    const link = element("a", [`${clause.name}, ${clause.place}`]);
    link.href = `${clause.page}#${clause.anchor}`;
    const text = clause.text.length > 400 ? `${clause.text.slice(0, 400)}…` : clause.text;
    return element("li", [element("p", [link], "who"), element("p", marked(text, sought))]);
  };

  const find = async () => {
    const sought = wordsOf(field.value);
    if (sought.length === 0 || sought.every((word) => word.length < 2)) {
      list.replaceChildren();
      list.hidden = true;
      told.textContent = "";
      return;
    }
    if (policies.length === 0) told.textContent = "Fetching the clauses…";
    try {
      await load();
    } catch {
      told.textContent = "The clauses could not be fetched. Reload the page to try again.";
      return;
    }
    const found = policies.filter((clause) => sought.every((word) => clause.words.includes(` ${word}`)));
    list.replaceChildren(...found.slice(0, most).map((clause) => result(clause, sought)));
    list.hidden = found.length === 0;
    told.textContent = found.length === 0
      ? "No clause has all of these words."
      : found.length > most
        ? `${found.length} clauses have these words; the first ${most} are shown.`
        : found.length === 1 ? "One clause has these words." : `${found.length} clauses have these words.`;
    history.replaceState(null, "", `?words=${encodeURIComponent(field.value)}`);
  };

  let wait;
  search.hidden = false;
  field.value = new URLSearchParams(location.search).get("words") ?? "";
  if (field.value) find();
  field.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(find, 150);
  });
})();

/* The changes between two versions: N goes to the next, P to the previous. The links below each do the same without this. */
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const box = document.getElementById("keys");
  const stops = [...document.querySelectorAll("article.change")];
  if (!box) return;
  box.parentElement.hidden = false;
  for (const stop of stops) stop.tabIndex = -1;

  /* The change that has the focus, or the last that begins above the middle of the window. */
  const here = () => {
    const focused = stops.indexOf(document.activeElement?.closest("article.change"));
    if (focused >= 0) return focused;
    return stops.findLastIndex((stop) => stop.getBoundingClientRect().top <= innerHeight / 2);
  };

  document.addEventListener("keydown", (event) => {
    const step = { n: 1, p: -1 }[event.key.toLowerCase()];
    const isTyping = event.target.closest("input:not([type=checkbox]), textarea, select");
    if (!step || !box.checked || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stops[Math.min(Math.max(here() + step, 0), stops.length - 1)];
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  });
});
