import { store } from '@/db/store';
import { systemViewer } from '@/server/auth/system';
import { publishModule } from '@/server/training/commands';
import { moduleWritten } from './written-module';

// Run by e2e/seed.ts: a small module with a question in each form, for journeys that take it and do not write it.
await publishModule(systemViewer(), moduleWritten);
await store().close();
