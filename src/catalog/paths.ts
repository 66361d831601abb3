/** The path of each data file from the root of the project. */
export const paths = {
  scheme: (id: string) => `data/schemes/${id}.json`,
  places: (country: string) => `data/places/${country}.json`,
  series: (id: string) => `data/series/${id}.json`,
  dataset: (id: string) => `data/datasets/${id}/dataset.json`,
  occupation: (dataset: string, id: string) => `data/datasets/${dataset}/${id}.json`,
  role: (id: string) => `data/roles/${id}/role.json`,
  roleWords: (id: string, language: string) => `data/roles/${id}/${language}.json`,
  change: (id: string) => `data/changes/${id}.json`,
  law: (country: string) => `data/laws/${country}.json`,
  model: (id: string) => `data/models/${id}.json`,
  term: (id: string) => `data/glossary/${id}.json`,
  interview: (role: string) => `data/interview/${role}.json`,
  skills: (role: string) => `data/skills/${role}.json`,
  modelCv: (id: string) => `data/models/${id}.json`,
  checklist: (id: string) => `data/checklists/${id}/checklist.json`,
  checklistWords: (id: string, language: string) => `data/checklists/${id}/${language}.json`,
} as const;
