import { config } from 'zod';

// Zod tries at each start whether it may compile schemas with `new Function`. Our content security policy forbids that, and the attempt
// alone is reported as a violation. To be imported before any schema is made.
config({ jitless: true });
