/** The looks of a page and of the stage. Print and the light stage use the light fills on white. */
export const themes = ["light", "dark", "stage", "stage-light", "print"] as const;
export type Theme = (typeof themes)[number];

/** Ink, paper and map, by theme. */
export const tokens = {
  light: {
    paper: "#fbfaf8",
    panel: "#f3f1ec",
    ink: "#1a1b1f",
    ink2: "#55575e",
    ink3: "#6e7077",
    rule: "#d9d6cf",
    ruleStrong: "#8b8b8a",
    sea: "#fbfaf8",
    land: "#ecebe7",
    border: "#ffffff",
    coast: "#b9b7b1",
    hatch: "#b3b1aa",
    hover: "#1a1b1f",
    select: "#1a1b1f",
    focus: "#0b57d0",
    link: "#1d4f91",
  },
  dark: {
    paper: "#15171b",
    panel: "#1e2126",
    ink: "#f1f0ec",
    ink2: "#b5b7bd",
    ink3: "#979aa2",
    rule: "#34373e",
    ruleStrong: "#70737c",
    sea: "#15171b",
    land: "#26292f",
    border: "#15171b",
    coast: "#50545d",
    hatch: "#555963",
    hover: "#ffffff",
    select: "#ffffff",
    focus: "#8ab4ff",
    link: "#a9c7f5",
  },
  stage: {
    paper: "#0a0b0e",
    panel: "#16181d",
    ink: "#ffffff",
    ink2: "#d9dade",
    ink3: "#c3c5cb",
    rule: "#3c4048",
    ruleStrong: "#8d919b",
    sea: "#0a0b0e",
    land: "#1f2228",
    border: "#0a0b0e",
    coast: "#5a5e68",
    hatch: "#686d78",
    hover: "#ffffff",
    select: "#ffffff",
    focus: "#ffd34d",
    link: "#ffffff",
  },
  "stage-light": {
    paper: "#ffffff",
    panel: "#f2f2f0",
    ink: "#000000",
    ink2: "#232429",
    ink3: "#36383d",
    rule: "#b4b5b9",
    ruleStrong: "#6a6c73",
    sea: "#ffffff",
    land: "#ecebe7",
    border: "#85878d",
    coast: "#6a6c73",
    hatch: "#8b8d93",
    hover: "#000000",
    select: "#000000",
    focus: "#0b57d0",
    link: "#000000",
  },
  print: {
    paper: "#ffffff",
    panel: "#ffffff",
    ink: "#000000",
    ink2: "#3d3d3d",
    ink3: "#5a5a5a",
    rule: "#bdbdbd",
    ruleStrong: "#777777",
    sea: "#ffffff",
    land: "#ffffff",
    border: "#ffffff",
    coast: "#9a9a9a",
    hatch: "#9a9a9a",
    hover: "transparent",
    select: "#000000",
    focus: "transparent",
    link: "#000000",
  },
} as const satisfies Record<Theme, Record<string, string>>;

type Ramp = readonly string[];

/**
 * One ramp a family, from almost neutral to the fullest form. Death penalty: plum is law, copper is practice; cannabis moss;
 * harm reduction lake; votes yes, no, abstained, absent; stance observer, joined, led. Every pair that meets on one view keeps
 * ΔE2000 ≥ 10 for normal, protan, deutan, tritan and grey vision, also under 30 % white (tests/unit/color/palettes.test.ts).
 */
export const ramps = {
  plum: {
    light: ["#e4dae0", "#bc85ac", "#90417d", "#541946"],
    dark: ["#433f42", "#9b5a89", "#dc90c6", "#ffe3f6"],
    stage: ["#433f42", "#a3588f", "#e78ece", "#ffebf8"],
  },
  copper: {
    light: ["#e5dbd6", "#c4886a", "#9d480f", "#542100"],
    dark: ["#443f3c", "#a35e38", "#e49267", "#ffe6da"],
    stage: ["#443f3c", "#ad5c2f", "#f3935f", "#ffede5"],
  },
  moss: {
    light: ["#dcded4", "#8f995b", "#456500", "#003915"],
    dark: ["#40403b", "#697320", "#8eb160", "#d5f2da"],
    stage: ["#40403b", "#6b7608", "#8db553", "#ddf7e1"],
  },
  lake: {
    light: ["#d3dfe0", "#4fa4b5", "#006b8c", "#003063"],
    dark: ["#3b4142", "#007e8f", "#48b4df", "#deecff"],
    stage: ["#3b4142", "#008092", "#2bbbee", "#e8f2ff"],
  },
  vote: {
    light: ["#34429e", "#d78e33", "#e0daef", "#ecebe7"],
    dark: ["#6379e2", "#edb94f", "#534d5f", "#26292f"],
    stage: ["#596edd", "#ebb23b", "#4a4455", "#1f2228"],
  },
  stance: {
    light: ["#b9c5ef", "#6c7fcd", "#2a3591"],
    dark: ["#465282", "#758be8", "#cad6ff"],
    stage: ["#4c5b98", "#7d95fa", "#e0e8ff"],
  },
} as const satisfies Record<string, Record<"light" | "dark" | "stage", Ramp>>;
export type Family = keyof typeof ramps;
