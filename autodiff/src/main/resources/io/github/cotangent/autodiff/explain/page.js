// Steps through the walks of the page. No network, no storage: everything is in the page already,
// this shows the part that belongs to a step.
"use strict";
(() => {
  const root = document.documentElement;
  const chapters = [...document.querySelectorAll(".chapter")];
  const steps = chapters.flatMap((chapter) =>
    [...chapter.querySelectorAll(".step")].map((article, at) => ({ chapter, article, at })),
  );
  const controls = document.getElementById("controls");
  const range = controls.querySelector("input");
  const output = controls.querySelector("output");
  const tabs = [...document.querySelectorAll(".tabs button")];
  let current = 0;

  function draw({ chapter, article, at }) {
    const { node, target } = article.dataset;
    for (const edge of chapter.querySelectorAll(".edge")) {
      const step = Number(edge.dataset.step || 0);
      edge.classList.toggle("flowing", step > 0 && step === at);
      edge.classList.toggle("passed", step > 0 && step < at);
    }
    for (const box of chapter.querySelectorAll(".node")) {
      box.classList.toggle("active", box.dataset.node === node);
      box.classList.toggle("target", box.dataset.node === target);
      const arrived = [...box.querySelectorAll(".bar")].filter((bar) => Number(bar.dataset.at) <= at);
      for (const bar of box.querySelectorAll(".bar")) bar.classList.toggle("shown", bar === arrived.at(-1));
      box.classList.toggle("reached", arrived.length > 0);
    }
    bringIntoView(chapter);
  }

  // scrolls the drawing alone, never the page
  function bringIntoView(chapter) {
    const drawing = chapter.querySelector(".drawing");
    const boxes = [...chapter.querySelectorAll(".active, .target")].map((box) => box.getBoundingClientRect());
    if (boxes.length === 0) return;
    const frame = drawing.getBoundingClientRect();
    const middle = (low, high, from, to) =>
      (Math.min(...boxes.map((b) => b[low])) + Math.max(...boxes.map((b) => b[high]))) / 2 - (frame[from] + frame[to]) / 2;
    drawing.scrollBy({
      left: middle("left", "right", "left", "right"),
      top: middle("top", "bottom", "top", "bottom"),
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
    });
  }

  function show(wanted) {
    current = Math.max(0, Math.min(steps.length - 1, wanted));
    const step = steps[current];
    for (const chapter of chapters) chapter.hidden = chapter !== step.chapter;
    for (const { article } of steps) article.hidden = article !== step.article;
    for (const tab of tabs) tab.setAttribute("aria-pressed", tab.dataset.chapter === step.chapter.dataset.chapter);
    range.value = current;
    output.textContent = `${current + 1} / ${steps.length}`;
    controls.querySelector("[data-move=back]").disabled = current === 0;
    controls.querySelector("[data-move=forward]").disabled = current === steps.length - 1;
    history.replaceState(null, "", `#${current + 1}`);
    draw(step);
  }

  const moves = {
    first: () => show(0),
    back: () => show(current - 1),
    forward: () => show(current + 1),
    last: () => show(steps.length - 1),
  };
  for (const button of controls.querySelectorAll("button")) button.addEventListener("click", moves[button.dataset.move]);
  range.max = steps.length - 1;
  range.addEventListener("input", () => show(Number(range.value)));
  for (const tab of tabs) {
    tab.addEventListener("click", () => show(steps.findIndex((s) => s.chapter.dataset.chapter === tab.dataset.chapter)));
  }

  const keys = { ArrowLeft: "back", ArrowRight: "forward", Home: "first", End: "last" };
  document.addEventListener("keydown", (event) => {
    const move = keys[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey || event.target === range) return;
    event.preventDefault();
    moves[move]();
  });

  const theme = document.getElementById("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
  const name = () => (theme.textContent = isDark() ? "Light" : "Dark");
  theme.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    name();
  });
  dark.addEventListener("change", name);
  name();

  root.classList.add("stepping");
  theme.hidden = controls.hidden = false;
  show(Number(location.hash.slice(1)) - 1 || 0);
})();
