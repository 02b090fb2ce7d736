// A page at rest. With a bucket in all/.

import { idleThrough } from "./idle.mjs";
import { startLighttpd } from "./lighttpd.mjs";

idleThrough("lighttpd", startLighttpd, 60);
