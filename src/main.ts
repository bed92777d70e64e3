import "#color/palette.css";
import "./app.css";
import { start } from "#modes/start.ts";

const target = document.getElementById("atlas");
if (target && target.dataset.page !== "text") void start(target);
