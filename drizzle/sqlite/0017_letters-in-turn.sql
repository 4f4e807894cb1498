DROP INDEX `outbox_about`;--> statement-breakpoint
CREATE INDEX `outbox_about` ON `outbox` (`status`,`about`,`created_at`);