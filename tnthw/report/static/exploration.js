// Charts of an exploration, and the table of what is chosen in them.
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const spec = read("charts"), points = read("points"), columns = read("columns");
  let most = 20;
  const place = document.getElementById("chart");
  const body = document.querySelector("#chosen tbody");
  const count = document.getElementById("count");
  const more = document.getElementById("more");
  let shown = points.filter((row) => row.state === "on the front"), kind = "points on the front";

  const text = (value) => {
    if (value === null || value === undefined) return "-";
    if (typeof value !== "number") return String(value);
    if (Number.isInteger(value)) return value.toLocaleString("en");
    return Number(value.toPrecision(4)).toLocaleString("en", { maximumSignificantDigits: 4 });
  };

  const table = () => {
    body.replaceChildren(...shown.slice(0, most).map((row) => {
      const line = document.createElement("tr");
      for (const name of columns) {
        const cell = line.insertCell();
        cell.dataset.label = name;
        if (typeof row[name] === "number") cell.className = "n";
        cell.textContent = text(row[name]);
      }
      return line;
    }));
    more.hidden = shown.length <= most;
    const cut = shown.length > most ? `, the first ${most} of them below` : "";
    count.textContent = `${shown.length.toLocaleString("en")} ${kind}${cut}`;
  };

  const quote = (value) => {
    const plain = value === null || value === undefined ? "" : String(value);
    return /[",\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };

  document.getElementById("download").addEventListener("click", () => {
    const lines = [columns, ...shown.map((row) => columns.map((name) => row[name]))];
    const csv = lines.map((line) => line.map(quote).join(",") + "\n").join("");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
    link.download = "chosen.csv";
    link.click();
    URL.revokeObjectURL(link.href);
  });

  for (const head of document.querySelectorAll("#chosen th button")) {
    head.addEventListener("click", () => {
      const name = head.dataset.name, sign = head.dataset.up === "1" ? -1 : 1;
      head.dataset.up = sign === 1 ? "1" : "0";
      const order = (a, b) => (a[name] > b[name] ? sign : a[name] < b[name] ? -sign : 0);
      shown = [...shown].sort(order);
      table();
    });
  }

  const choose = (area) => {
    const ranges = Object.entries(area ?? {});
    const inside = (row) => ranges.every(([name, [low, high]]) =>
      row[name] >= Math.min(low, high) && row[name] <= Math.max(low, high));
    shown = points.filter((row) => ranges.length ? inside(row) : row.state === "on the front");
    kind = ranges.length ? "points chosen" : "points on the front";
    table();
  };

  more.addEventListener("click", () => { most = Infinity; table(); });

  const dark = matchMedia("(prefers-color-scheme: dark)");
  let width = 0, view = null;
  const embed = async (inner) => {
    for (const part of spec.vconcat) part.width = inner;
    const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name);
    const ink = colour("--text"), line = colour("--line");
    const config = {
      background: "transparent",
      axis: { labelColor: ink, titleColor: ink, gridColor: line, domainColor: line, tickColor: line },
      legend: { labelColor: ink, columns: inner < 420 ? 1 : 3 }, text: { color: ink },
      rule: { color: ink },
    };
    if (view) view.finalize();
    view = (await vegaEmbed(place, spec, { actions: false, renderer: "svg", config })).view;
    return place.querySelector("svg").getBoundingClientRect().width;
  };
  const draw = async () => {
    width = place.clientWidth;
    const inner = Math.max(160, width - 70);
    const beyond = (await embed(inner)) - width;  // labels beside a chart are as wide as they are
    if (Math.abs(beyond) > 2) await embed(Math.max(120, inner - beyond));
    view.addSignalListener("chosen", (_, area) => choose(area));
    place.dataset.ready = "1";
  };
  table();
  draw();
  dark.addEventListener("change", draw);
  addEventListener("resize", () => { if (place.clientWidth !== width) draw(); });
})();
