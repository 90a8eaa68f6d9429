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
