CREATE TABLE `pulse_barriers` (
	`round_id` text PRIMARY KEY NOT NULL,
	`figure` text,
	FOREIGN KEY (`round_id`) REFERENCES `pulse_rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `quadrant_quarters` (
	`topic_id` text NOT NULL,
	`quarter` text NOT NULL,
	`started_on` text NOT NULL,
	`fields` text NOT NULL,
	`moves` text,
	PRIMARY KEY(`topic_id`, `quarter`),
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `quadrant_starts` (
	`topic_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`field` text NOT NULL,
	PRIMARY KEY(`topic_id`, `employee_id`),
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `round_departments` ADD `is_named` integer;