DROP INDEX `pulse_answers_round`;--> statement-breakpoint
ALTER TABLE `pulse_answers` ADD `sealed_labels` text;--> statement-breakpoint
CREATE INDEX `pulse_answers_round_key` ON `pulse_answers` (`round_id`,`key`);--> statement-breakpoint
ALTER TABLE `pulse_rounds` ADD `cleared_at` integer;