CREATE TABLE `import_written` (
	`import_id` text NOT NULL,
	`row_number` integer NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`import_id`, `row_number`),
	FOREIGN KEY (`import_id`) REFERENCES `people_imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "import_written_kind" CHECK("import_written"."kind" in ('new', 'changed'))
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`employee_id` text,
	`recipient` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`status` text NOT NULL,
	`tries` integer NOT NULL,
	`try_after` integer,
	`failure` text,
	`skip_reason` text,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "outbox_status" CHECK("__new_outbox"."status" in ('held', 'queued', 'sent', 'failed', 'skipped', 'discarded')),
	CONSTRAINT "outbox_skip_reason" CHECK("__new_outbox"."skip_reason" in ('link-expired', 'link-used', 'left'))
);
--> statement-breakpoint
INSERT INTO `__new_outbox`("id", "employee_id", "recipient", "subject", "body", "status", "tries", "try_after", "failure", "skip_reason", "created_at", "sent_at") SELECT "id", "employee_id", "recipient", "subject", "body", "status", "tries", "try_after", "failure", NULL, "created_at", "sent_at" FROM `outbox`;--> statement-breakpoint
DROP TABLE `outbox`;--> statement-breakpoint
ALTER TABLE `__new_outbox` RENAME TO `outbox`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `outbox_status` ON `outbox` (`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `outbox_created` ON `outbox` (`created_at`,`id`);