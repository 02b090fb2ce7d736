// Runs in our page: window.bench, the same questions as peers/page.js answers for the others.

(() => {
  const networks = /Instagram|Facebook|TikTok|LinkedIn|Pinterest|YouTube/;
  const planner = window.marronnier;
  const done = (answer) => {
    if (!answer.ok) throw new Error(answer.error);
  };
  const buttons = (place) => [...document.querySelectorAll(`${place} :is(button, [role=button])`)];
  window.bench = {
    load: async (plan) => done(await planner.importPlan(plan)),
    show: async (month) => done(await planner.dispatch({ type: "show-month", month })),
    retitle: async (id, title) => done(await planner.dispatch({ type: "change-posts", ids: [id], title })),
    finished: () => planner.idle(),
    isCalendar: (node) => (node.nodeType === 1 ? node : node.parentElement)?.closest("main") != null,
    cards: () => buttons("[role=gridcell]").filter(({ ariaLabel }) => networks.test(ariaLabel)),
    nextButton: () => buttons("header").find(({ ariaLabel }) => /suivant/i.test(ariaLabel)),
  };
})();
