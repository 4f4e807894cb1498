CREATE TABLE `item_snapshots` (
	`module_id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`counted_until` integer NOT NULL,
	`snapshot` text NOT NULL,
	`taken_at` integer NOT NULL,
	FOREIGN KEY (`module_id`) REFERENCES `modules`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `module_versions`(`id`) ON UPDATE no action ON DELETE no action
);
