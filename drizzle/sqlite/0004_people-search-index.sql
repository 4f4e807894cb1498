DROP INDEX `employees_name`;--> statement-breakpoint
CREATE INDEX `employees_name` ON `employees` (`sort_name`,`id`,`search_text`,`left_on`) WHERE "employees"."left_on" is null;