/** The tutorial: the same question in each language, by what comes with it. `@data@` is where the files are served. */
export const tutorial = [
  {
    id: "python",
    name: "Python",
    code: `import csv, io, urllib.request

with urllib.request.urlopen("@data@death-penalty/executions.csv") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8", newline="")))

year = [row for row in rows if row["year"] == "2024" and row["place"] != "WORLD"]
total = sum(float(row["least"]) for row in year if row["least"])
secret = [row["name"] for row in year if row["value"] == "secret"]
print(f"At least {total:.0f} in 2024; secret: {', '.join(secret)}")`,
  },
  {
    id: "javascript",
    name: "JavaScript",
    code: `const answer = await fetch("@data@death-penalty/executions.json");
const { values } = await answer.json();

const year = Object.entries(values).flatMap(([place, lines]) =>
  lines.filter((line) => line.year === 2024).map((line) => ({ place, ...line })),
);
const least = (value) => Number(/[0-9.]+/.exec(value ?? "0")[0]);
const total = year.reduce((sum, { value }) => sum + least(value), 0);
const secret = year.filter(({ absent }) => absent === "secret").map(({ place }) => place);
console.log(\`At least \${total} in 2024; secret: \${secret.join(", ")}\`);`,
  },
  {
    id: "r",
    name: "R",
    code: `rows <- read.csv("@data@death-penalty/executions.csv", encoding = "UTF-8")

year <- subset(rows, year == 2024 & place != "WORLD")
total <- sum(year$least, na.rm = TRUE)
secret <- year$name[year$value == "secret"]
cat("At least", total, "in 2024; secret:", paste(secret, collapse = ", "), "\\n")`,
  },
] as const;
