/** What is said of the copy that works without a network. */
export const offlineWords = {
  ready: (day: string) => `Ready offline, data of ${day}.`,
  update: "A newer version of the atlas is here.",
  show: "Show it",
  old: (day: string, days: number) =>
    `This copy holds data of ${day}, ${days} days ago. Newer facts may have been published since.`,
  stick: "Make stick file",
  making: "The file is being made …",
  made: (name: string) => `${name} is among your downloads. It opens by a double click, without a network.`,
  notMade: "The file could not be made: a part of it cannot be reached.",
  oneFile: (day: string) => `The whole atlas in one file, data of ${day}. Code: MIT. Data: CC BY 4.0.`,
};
