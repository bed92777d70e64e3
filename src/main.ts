import "#color/palette.css";
import "./app.css";
import { startPage } from "#modes/start-page.ts";
import { start } from "#modes/start.ts";

const target = document.getElementById("atlas");
if (target?.dataset.page === "figure") void start(target);
else if (target) void startPage(target);
