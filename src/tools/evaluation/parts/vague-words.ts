/** Words that say what someone is and not what they do, as they begin in French and in English. */
const beginnings = [
  "optimis",
  "honnêt",
  "honest",
  "bon sens",
  "common sense",
  "attitude",
  "savoir-être",
  "loyaut",
  "loyal",
  "motivation",
  "enthousiasm",
  "enthusias",
  "personnalit",
  "personalit",
  "dynamisme",
  "dynamism",
  "team spirit",
  "esprit d’équipe",
  "culture fit",
];

/** Whether a criterion's name measures character and not work. */
export function isVague(name: string): boolean {
  const plain = name.toLocaleLowerCase("fr").replaceAll("'", "’");
  return beginnings.some((beginning) => new RegExp(`(?<!\\p{L})${beginning}`, "u").test(plain));
}
