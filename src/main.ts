import "#color/palette.css";
import "./app.css";
import { start } from "#modes/start.ts";

const target = document.getElementById("atlas");
if (target?.dataset.page === "figure") void start(target);
else if (target?.dataset.page === "drawn") void import("#modes/draw-here.ts").then(({ drawHere }) => drawHere(target));
else if (target) void import("#modes/start-page.ts").then(({ startPage }) => startPage(target));

addEventListener("load", () => void import("#modes/later.ts").then(({ later }) => later()));
