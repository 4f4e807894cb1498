CREATE TABLE `leave_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`leave_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`from_before` text NOT NULL,
	`until_before` text,
	`from_after` text,
	`until_after` text,
	`changed_by` text,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `leave_changes_employee` ON `leave_changes` (`employee_id`,`changed_at`);--> statement-breakpoint
ALTER TABLE `assignment_rules` ADD `waves_given_until` text;--> statement-breakpoint
ALTER TABLE `assignments` ADD `base_due_on` text;