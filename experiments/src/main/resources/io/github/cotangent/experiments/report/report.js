// Draws the charts of the page from the JSON in #data and wires its buttons. No network, no storage.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const charts = [];

  // light-dark() is resolved by the browser only where a colour is used
  const probe = document.body.appendChild(document.createElement("span"));
  probe.hidden = true;
  const colour = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const faint = (rgb, alpha) => rgb.replace(/^rgba?\(([^)]*)\)$/, (_, c) => `rgba(${c.split(",").slice(0, 3)}, ${alpha})`);

  const short = (value) => {
    if (value === 0) return "0";
    const size = Math.abs(value);
    return size >= 1e-3 && size < 1e5 ? String(Number(value.toPrecision(4))) : value.toExponential(2);
  };
  const shown = (value, scale) => (scale === "percent" ? (100 * value).toFixed(1) + " %" : short(value));

  const font = { family: getComputedStyle(document.body).fontFamily, size: 12 };
  const axis = (title, ink, rule) => ({
    title: { display: true, text: title, color: ink, font },
    ticks: { color: ink, font, maxRotation: 0 },
    grid: { color: rule, drawTicks: false },
    border: { display: false },
  });

  // a labelled horizontal or vertical level
  const guide = {
    id: "guide",
    afterDatasetsDraw(chart, _, options) {
      if (options.level === undefined || options.level === null) return;
      const { ctx, chartArea, scales } = chart;
      const across = options.axis === "x";
      const at = scales[options.axis].getPixelForValue(options.level);
      if (across ? at < chartArea.left || at > chartArea.right : at < chartArea.top || at > chartArea.bottom) return;
      ctx.save();
      ctx.strokeStyle = ctx.fillStyle = options.ink;
      ctx.setLineDash([2, 3]);
      ctx.beginPath();
      ctx.moveTo(across ? at : chartArea.left, across ? chartArea.top : at);
      ctx.lineTo(across ? at : chartArea.right, across ? chartArea.bottom : at);
      ctx.stroke();
      ctx.font = `11px ${font.family}`;
      ctx.textAlign = "right";
      // lines may run through the words: a rim in the colour of the card keeps them readable
      ctx.setLineDash([]);
      ctx.strokeStyle = colour("card");
      ctx.lineWidth = 4;
      ctx.lineJoin = "round";
      ctx.strokeText(options.label, (across ? at : chartArea.right) - 4, across ? chartArea.top + 12 : at - 4);
      ctx.fillText(options.label, (across ? at : chartArea.right) - 4, across ? chartArea.top + 12 : at - 4);
      ctx.restore();
    },
  };

  function lineChart(spec) {
    const ink = colour("soft");
    const rule = colour("rule");
    const stacked = spec.series.some((s) => s.style === "area");
    const datasets = [];
    for (const series of spec.series) {
      const line = colour(series.colour);
      const several = series.points.some((p) => p[2] !== p[3]);
      const common = { parsing: false, pointRadius: 0, pointHitRadius: 0, borderWidth: 0, band: true };
      const few = series.points.length <= 30;
      const area = series.style === "area";
      datasets.push({
        label: series.label, data: series.points.map((p) => ({ x: p[0], y: p[1], low: p[2], high: p[3] })),
        parsing: false, borderColor: line, backgroundColor: line, borderWidth: area ? 0 : 2, area,
        borderDash: series.style === "dashed" ? [6, 4] : [], pointRadius: few && !area ? 3 : 0, pointHoverRadius: 5, clip: 8,
        key: series.label, ...(area ? { fill: datasets.some((d) => d.area) ? "-1" : "origin", stack: "areas" } : { stack: series.label, order: -1 }),
      });
      if (several && !stacked) {
        datasets.push({ ...common, key: series.label, data: series.points.map((p) => ({ x: p[0], y: p[2] })) });
        datasets.push({ ...common, key: series.label, data: series.points.map((p) => ({ x: p[0], y: p[3] })),
          fill: "-1", backgroundColor: faint(line, 0.16) });
      }
    }
    const log = spec.scale === "logarithmic";
    const y = { ...axis(spec.yTitle, ink, rule), stacked };
    if (spec.minimum !== null) y.min = spec.minimum;
    if (spec.maximum !== null) y.max = spec.maximum;
    if (log) {
      y.type = "logarithmic";
      y.ticks.callback = (v) => (isDecade(v) ? power(v) : "");
      y.ticks.autoSkip = false;
      y.grid.color = (tick) => (isDecade(tick.tick.value) ? rule : "transparent");
    }
    if (spec.scale === "percent") {
      y.ticks.callback = (v) => Math.round(100 * v) + " %";
      y.ticks.stepSize = 0.2;
    }
    const x = { ...axis("epochs", ink, rule), type: "linear", min: 0 };
    x.ticks.stepSize = 0.5;
    const last = Math.max(...spec.series.flatMap((s) => s.points.map((p) => p[0])));
    return {
      type: "line",
      data: { datasets },
      options: {
        responsive: true, maintainAspectRatio: false, animation: false,
        interaction: { mode: "nearest", axis: "x", intersect: false },
        layout: { padding: { top: 4, right: 6 } },
        scales: { x: { ...x, max: Math.ceil(last) }, y },
        plugins: {
          guide: { axis: "y", level: spec.guide, label: spec.guideLabel, ink },
          legend: {
            position: "bottom",
            labels: { color: colour("ink"), font, usePointStyle: true, pointStyleWidth: 28,
              generateLabels: (chart) =>
                Chart.defaults.plugins.legend.labels.generateLabels(chart).map((item) => ({
                  ...item, lineWidth: 2, lineDash: chart.data.datasets[item.datasetIndex].borderDash || [],
                  pointStyle: chart.data.datasets[item.datasetIndex].area ? "rect" : "line",
                })),
              filter: (item, all) => !all.datasets[item.datasetIndex].band },
            onClick: (_, item, legend) => {
              const visible = legend.chart.isDatasetVisible(item.datasetIndex);
              const key = legend.chart.data.datasets[item.datasetIndex].key;
              legend.chart.data.datasets.forEach((d, i) => d.key === key && legend.chart.setDatasetVisibility(i, !visible));
              legend.chart.update();
            },
          },
          tooltip: {
            filter: (item) => !item.dataset.band,
            callbacks: {
              title: (items) => (items.length ? "epoch " + short(items[0].parsed.x) : ""),
              label: (item) => {
                const p = item.raw;
                const range = p.low === p.high || stacked ? "" : ` (seeds: ${shown(p.low, spec.scale)} to ${shown(p.high, spec.scale)})`;
                return ` ${item.dataset.label}: ${shown(p.y, spec.scale)}${range}`;
              },
            },
          },
        },
      },
      plugins: [guide],
    };
  }

  const digits = { "-": "⁻", 0: "⁰", 1: "¹", 2: "²", 3: "³", 4: "⁴", 5: "⁵", 6: "⁶", 7: "⁷", 8: "⁸", 9: "⁹" };
  const isDecade = (v) => Math.abs(Math.log10(v) - Math.round(Math.log10(v))) < 1e-9;
  const power = (v) => {
    const exponent = Math.round(Math.log10(v));
    return exponent === 0 ? "1" : "10" + [...String(exponent)].map((d) => digits[d]).join("");
  };

  const decades = (axis, least, most, rule) => ({
    ...axis, type: "logarithmic", min: least / 2, max: most,
    grid: { ...axis.grid, color: (tick) => (isDecade(tick.tick.value) ? rule : "transparent") },
    ticks: { ...axis.ticks, autoSkip: false, callback: (v) => (isDecade(v) ? power(v) : "") },
  });

  // every claim as a dot: its error in units of its tolerance
  function claimChart(spec) {
    const ink = colour("soft");
    const rule = colour("rule");
    const dots = (holds) =>
      spec.claims.filter((c) => c.holds === holds).map((c) => ({ x: Math.max(c.ratio, spec.least), y: c.group, claim: c }));
    const set = (label, holds, name) => ({
      label, data: dots(holds), backgroundColor: faint(colour(name), 0.65), borderColor: colour(name), borderWidth: 1,
      pointRadius: 5, pointHoverRadius: 7,
    });
    return {
      type: "scatter",
      data: { datasets: [set("holds", true, "good"), set("fails", false, "bad")].filter((d) => d.data.length) },
      options: {
        responsive: true, maintainAspectRatio: false, animation: false,
        interaction: { mode: "nearest", intersect: true },
        layout: { padding: { top: 4, right: 10 } },
        scales: {
          x: decades(axis("error in units of the tolerance (at the left edge: exact)", ink, rule), spec.least, spec.most, rule),
          y: { ...axis("", ink, rule), type: "category", labels: spec.groups, offset: true },
        },
        plugins: {
          guide: { axis: "x", level: 1, label: "tolerance", ink },
          legend: { display: spec.claims.some((c) => !c.holds), position: "bottom", labels: { color: colour("ink"), font, usePointStyle: true } },
          tooltip: {
            callbacks: {
              title: (items) => items.map((i) => i.raw.claim.id),
              label: (item) => " error " + (item.raw.claim.ratio === 0 ? "0" : short(item.raw.claim.ratio) + " of the tolerance"),
            },
          },
        },
      },
      plugins: [guide],
    };
  }

  // images in the plane, a colour for each class; the axes have no unit, so they share one scale
  function scatterChart(spec) {
    const ink = colour("soft");
    const rule = colour("rule");
    const all = spec.series.flatMap((s) => s.points);
    const middle = (i) => (Math.max(...all.map((p) => p[i])) + Math.min(...all.map((p) => p[i]))) / 2;
    const centre = [middle(0), middle(1)];
    const half = 1.05 * Math.max(1e-9, ...all.map((p) => Math.max(Math.abs(p[0] - centre[0]), Math.abs(p[1] - centre[1]))));
    const side = (i, title) => {
      const made = { ...axis(title, ink, rule), min: centre[i] - half, max: centre[i] + half };
      made.ticks.display = false;
      return made;
    };
    return {
      type: "scatter",
      data: {
        datasets: spec.series.map((s) => ({
          label: s.label, data: s.points.map((p) => ({ x: p[0], y: p[1] })),
          backgroundColor: faint(colour(s.colour), 0.75), borderWidth: 0, pointRadius: 2, pointHoverRadius: 4,
        })),
      },
      options: {
        responsive: true, maintainAspectRatio: false, animation: false,
        interaction: { mode: "nearest", intersect: true },
        scales: { x: side(0, "t-SNE, first axis (no unit)"), y: side(1, "t-SNE, second axis (no unit)") },
        plugins: {
          legend: { display: false },
          tooltip: { callbacks: { label: (item) => " class " + item.dataset.label } },
        },
      },
    };
  }

  const kinds = { lines: lineChart, claims: claimChart, scatter: scatterChart };

  function draw() {
    while (charts.length) charts.pop().destroy();
    for (const spec of data.charts) {
      const canvas = document.getElementById(spec.id);
      charts.push(new Chart(canvas, kinds[spec.kind](spec)));
    }
  }

  const button = document.getElementById("theme");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : dark.matches);
  const name = () => (button.textContent = isDark() ? "light" : "dark");
  button.hidden = false;
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    name();
    draw();
  });
  dark.addEventListener("change", () => {
    name();
    draw();
  });
  name();
  draw();
  window.addEventListener("beforeprint", () => charts.forEach((c) => c.resize()));

  const buttons = [...document.querySelectorAll(".filter button")];
  for (const choice of buttons) {
    choice.addEventListener("click", () => {
      buttons.forEach((b) => b.setAttribute("aria-pressed", String(b === choice)));
      for (const row of document.querySelectorAll(".claims tbody tr")) {
        const wanted = choice.dataset.group;
        row.hidden = !(wanted === "" || wanted === row.dataset.group || (wanted === "fails" && row.dataset.holds === "false"));
      }
    });
  }
})();
