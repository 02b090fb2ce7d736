// Many kills, at other points than those of the usual run.

import { killsWhileSyncing } from "../kills.mjs";

killsWhileSyncing(50, 2);
