import "#color/palette.css";
import "./app.css";
import "#modes/embed/embed.css";
import { startEmbed } from "#modes/embed/start.ts";

startEmbed();
