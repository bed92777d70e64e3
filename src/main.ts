import "#color/palette.css";
import "./app.css";
import { healAddress } from "#modes/heal-address.ts";
import { start } from "#modes/start.ts";

// Before anything reads the address, and whenever another is followed.
healAddress();

const target = document.getElementById("atlas");
if (target?.dataset.page === "figure") void start(target);
else if (target?.dataset.page === "drawn") void import("#modes/draw-here.ts").then(({ drawHere }) => drawHere(target));
else if (target) void import("#modes/start-page.ts").then(({ startPage }) => startPage(target));

addEventListener("load", () => void import("#modes/later.ts").then(({ later }) => later()));
