DROP INDEX `employees_name`;--> statement-breakpoint
DROP INDEX `employees_start`;--> statement-breakpoint
DROP INDEX `employees_title`;--> statement-breakpoint
CREATE INDEX `employees_name` ON `employees` (`sort_name`,`id`,`search_text`) WHERE "employees"."left_on" is null;--> statement-breakpoint
CREATE INDEX `employees_start` ON `employees` ((case when "start_date" is null then '' else "start_date" end),`sort_name`,`id`) WHERE "employees"."left_on" is null;--> statement-breakpoint
CREATE INDEX `employees_title` ON `employees` (`job_title`,`sort_name`,`id`) WHERE "employees"."left_on" is null;