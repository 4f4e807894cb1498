ALTER TABLE "tokens" ADD COLUMN "sent_to" text;--> statement-breakpoint
-- Until now a change of address deleted every link of its person: those that are left went to the address that is there.
UPDATE "tokens" SET "sent_to" = (SELECT "email" FROM "employees" WHERE "employees"."id" = "tokens"."employee_id");
