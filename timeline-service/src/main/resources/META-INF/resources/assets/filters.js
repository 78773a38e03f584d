// Narrows the claims by issue and side; applied again after each live change.

const form = document.getElementById("filters");
const result = document.getElementById("filter-result");

export function startFilters() {
  form.hidden = false;
  form.addEventListener("change", applyFilters);
  form.addEventListener("submit", (event) => event.preventDefault());
}

export function applyFilters() {
  const issue = form.elements.issue.value;
  const party = form.elements.party.value;
  let shown = 0;
  for (const claim of document.querySelectorAll("[data-testid=claim]")) {
    const fits = (!issue || claim.dataset.issue === issue) && (!party || claim.dataset.party === party);
    claim.hidden = !fits;
    if (fits) shown++;
  }
  result.textContent = issue || party ? `${shown} shown` : "";
}
