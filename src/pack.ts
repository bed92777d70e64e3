import "#color/palette.css";
import "./app.css";
import { sayFile } from "#modes/offline/offline.svelte.ts";
import { startPack } from "#modes/pack/start-pack.ts";

/** Where the atlas is published: "homepage" of package.json, put here by the build. */
declare const HOMEPAGE: string;
const target = document.getElementById("atlas");
if (target) void startPack(target, new URL(HOMEPAGE)).then(() => sayFile(Date.now()));
