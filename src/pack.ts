import "#color/palette.css";
import "./app.css";
import { sayFile } from "#modes/offline/offline.svelte.ts";
import { startPack } from "#modes/pack/start-pack.ts";

const homepage = "https://drug-policy-atlas.example/";
const target = document.getElementById("atlas");
if (target) void startPack(target, new URL(homepage)).then(() => sayFile(Date.now()));
