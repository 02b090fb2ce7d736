// A page at rest whose store is a bucket.

import { idleThrough } from "../idle.mjs";
import { startRadosgw } from "../radosgw.mjs";

// Later the clocks of both would be further apart than a bucket accepts.
idleThrough("Ceph", startRadosgw, 14);
