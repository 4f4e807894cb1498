-- The default is written by hand: SQLite wants one for the answers that are there, and each of them was
-- worth all or nothing.
ALTER TABLE `graded_answers` ADD `mark` real DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `graded_answers` SET `mark` = `is_right`;
