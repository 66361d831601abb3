/**
 * French names that the library date-holidays lacks or writes otherwise, in the countries where French is an official
 * language. Elsewhere a holiday or region without a French name keeps its own.
 */
const names = {
  be: {
    "Deutschsprachige Gemeinschaft": "Communauté germanophone",
    "Vlaamse Gemeenschap": "Communauté flamande",
  },
  ca: {
    "Action de grâce": "Action de grâces",
    "British Columbia": "Colombie-Britannique",
    "British Columbia Day": "Jour de la Colombie-Britannique",
    "Défilé de la Coupe d'or": "Défilé de la Coupe d’or",
    "Fête du Patrimoine": "Fête du patrimoine",
    "Jour de Nouveau Brunswick": "Fête du Nouveau-Brunswick",
    "Jour de l'Armistice": "Jour de l’Armistice",
    "Journée nationale des Autochthones": "Journée nationale des peuples autochtones",
    "Memorial Day": "Jour commémoratif",
    "New Brunswick": "Nouveau-Brunswick",
    "Newfoundland and Labrador": "Terre-Neuve-et-Labrador",
    "Northwest Territories": "Territoires du Nord-Ouest",
    "Nova Scotia": "Nouvelle-Écosse",
    "Prince Edward Island": "Île-du-Prince-Édouard",
    Quebec: "Québec",
    "Saskatchewan Day": "Jour de la Saskatchewan",
  },
  ch: {
    "2 Janvier": "2 janvier",
    "Jeûne Genevois": "Jeûne genevois",
    Josefstag: "Saint-Joseph",
    "Lundi du Jeûne Fédéral": "Lundi du Jeûne fédéral",
    Mauritiustag: "Saint-Maurice",
    "Saint Pierre et Paul": "Saint-Pierre-et-Saint-Paul",
    "Saint-Etienne": "Saint-Étienne",
    "Saint-Nicholas-de-Flüe": "Saint-Nicolas-de-Flüe",
    "la Fête-Dieu": "Fête-Dieu",
    "l’Épiphanie": "Épiphanie",
  },
  fr: {
    "Armistice 1918": "Armistice de 1918",
    "Fête Nationale de la France": "Fête nationale",
    "Fête de la Victoire 1945": "Victoire de 1945",
    "Saint Barthélemy": "Saint-Barthélemy",
    "Saint Martin": "Saint-Martin",
  },
};

/** The name as French writes it, with the typographic apostrophe. */
export function frenchName(country, name) {
  const written = names[country]?.[name] ?? name;
  return country in names ? written.replaceAll("'", "’") : written;
}
