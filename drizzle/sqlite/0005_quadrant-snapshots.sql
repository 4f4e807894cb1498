CREATE TABLE `quadrant_positions` (
	`topic_id` text NOT NULL,
	`employee_id` text NOT NULL,
	`field` text NOT NULL,
	PRIMARY KEY(`topic_id`, `employee_id`),
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`employee_id`) REFERENCES `employees`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "quadrant_positions_field" CHECK("quadrant_positions"."field" in ('lowKnowledgeLowInterest', 'lowKnowledgeHighInterest', 'highKnowledgeLowInterest', 'highKnowledgeHighInterest'))
);
--> statement-breakpoint
CREATE TABLE `quadrant_snapshots` (
	`topic_id` text PRIMARY KEY NOT NULL,
	`people` integer NOT NULL,
	`fields` text NOT NULL,
	`taken_at` integer NOT NULL,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
);
