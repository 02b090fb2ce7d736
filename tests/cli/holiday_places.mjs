// The places whose public holidays differ, and what date-holidays calls them: a country, or a country and its part.
const parts = (country, codes) => codes.split(" ").map((code) => [`${country}-${code}`, [country, code]]);

const overseas = {
  "FR-971": "GP", "FR-972": "MQ", "FR-973": "GF", "FR-974": "RE", "FR-976": "YT", "FR-PM": "PM", "FR-BL": "BL",
  "FR-MF": "MF", "FR-PF": "PF", "FR-NC": "NC", "FR-WF": "WF",
};

export const places = new Map([
  ["FR", ["FR"]],
  ...parts("FR", "57 67 68"),
  ...Object.entries(overseas).map(([region, country]) => [region, [country]]),
  ["BE", ["BE"]],
  ...parts("BE", "BRU VLG WAL"),
  ["LU", ["LU"]],
  ["CH", ["CH"]],
  ...parts("CH", "ZH BE LU UR SZ OW NW GL ZG FR SO BS BL SH AR AI SG GR AG TG TI VD VS NE GE JU"),
  ["CA", ["CA"]],
  ...parts("CA", "AB BC MB NB NL NS NT NU ON PE QC SK YT"),
]);
