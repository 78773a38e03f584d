// Pages that do not change by themselves, but whose facts open their evidence beside them.

import { openEvidenceOnClick } from "./panel.js";

openEvidenceOnClick(document.body);
