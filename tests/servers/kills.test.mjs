// A few kills; many of them in all/.

import { killsWhileSyncing } from "./kills.mjs";

killsWhileSyncing(8, 1);
