ALTER TABLE "policy_versions" ADD COLUMN "translations" jsonb;--> statement-breakpoint
ALTER TABLE "module_versions" ADD COLUMN "translations" jsonb;