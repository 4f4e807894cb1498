ALTER TABLE `policy_versions` ADD `translations` text;--> statement-breakpoint
ALTER TABLE `module_versions` ADD `translations` text;