/** The server for the sample; its library has nothing else. */
export const SAMPLE_SERVER = {
  name: "Saltmere",
  channels: ["bridge", "digest"],
  digestChannel: "digest",
  members: ["owner", "manager", "reader", "other"],
} as const;
