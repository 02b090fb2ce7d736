// The plans that a gesture is measured with; the largest with our site only.

import { describe, samplePlan } from "../plans.mjs";

const sets = [
  { span: "month", posts: 1_000 },
  { span: "month", posts: 10_000 },
  { span: "years", posts: 10_000 },
  { span: "month", posts: 50_000, oursOnly: true },
];

/** Those that `isMeasured({span, posts})` chooses, each with every subject that shows it: {plan, data, subject}. */
export function* gesturePlans(subjects, isMeasured) {
  for (const { span, posts, oursOnly } of sets.filter(isMeasured)) {
    const plan = samplePlan(span, posts);
    const data = describe(span, posts);
    for (const subject of subjects) if (subject.isOurs || !oursOnly) yield { plan, data, subject };
  }
}
