/** What would settle a fact that is not known, by the path of its indicator. */
export const settled: Readonly<Record<string, string>> = {
  "death-penalty/status": "the penal code in force, or the class in Amnesty International’s yearly list",
  "death-penalty/drug-offences": "the text of the drug law in force, with its article on penalties",
  "death-penalty/application": "the country tables of the Global Overviews since the last one read",
  "death-penalty/executions": "an official count by offence, or a count by Harm Reduction International for the year",
  "death-penalty/death-row": "a prison census by offence, or an answer in parliament",
  "death-penalty/last-execution": "an official record or a press report of the last execution",
  "cannabis/adult-use": "the text of the law in force on possession and supply",
  "cannabis/medical": "the rule under which patients are supplied, or a statement that there is none",
  "cannabis/us-states-adult-use": "the text of the state law in force",
  "cannabis/us-states-medical": "the text of the state law in force",
  "harm-reduction/needle-syringe-coverage": "the country’s reports to Global AIDS Monitoring since the last value",
  "harm-reduction/opioid-agonist-coverage": "the country’s reports to Global AIDS Monitoring since the last value",
  "harm-reduction/needle-syringe-programmes":
    "a health ministry’s list of sites, or the latest Global State of Harm Reduction",
  "harm-reduction/opioid-agonist-therapy":
    "a health ministry’s list of sites, or the latest Global State of Harm Reduction",
  "harm-reduction/naloxone": "a health ministry’s rule on naloxone for lay people, or a report of a programme",
  "harm-reduction/drug-consumption-rooms": "a licence or a report of a room, or a source that says there is none",
  "harm-reduction/drug-checking": "a report of a service, or a source that says there is none",
  "harm-reduction/prison-needle-syringe": "a report of the prison administration",
  "harm-reduction/prison-opioid-agonist": "a report of the prison administration",
  "harm-reduction/national-policy": "the text of the national drug or HIV strategy in force",
  "harm-reduction/criminalisation": "the text of the law in force on possession for own use",
  "harm-reduction/pwid": "a national study that states its method and year",
};
