/** The segment each column of the file is of: category, sex and age as its name says, "all" where it says nothing. */
export const segments = {
  SNHM14: segment(),
  SNHMC14: segment("executives"),
  SNHMP14: segment("intermediate"),
  SNHME14: segment("employees"),
  SNHMO14: segment("workers"),
  SNHMF14: segment("all", "women"),
  SNHMFC14: segment("executives", "women"),
  SNHMFP14: segment("intermediate", "women"),
  SNHMFE14: segment("employees", "women"),
  SNHMFO14: segment("workers", "women"),
  SNHMH14: segment("all", "men"),
  SNHMHC14: segment("executives", "men"),
  SNHMHP14: segment("intermediate", "men"),
  SNHMHE14: segment("employees", "men"),
  SNHMHO14: segment("workers", "men"),
  SNHM1814: segment("all", "all", "18-25"),
  SNHM2614: segment("all", "all", "26-50"),
  SNHM5014: segment("all", "all", "over-50"),
  SNHMF1814: segment("all", "women", "18-25"),
  SNHMF2614: segment("all", "women", "26-50"),
  SNHMF5014: segment("all", "women", "over-50"),
  SNHMH1814: segment("all", "men", "18-25"),
  SNHMH2614: segment("all", "men", "26-50"),
  SNHMH5014: segment("all", "men", "over-50"),
} as const;

function segment(category = "all", sex = "all", age = "all") {
  return { category, sex, age };
}
