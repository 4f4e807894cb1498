DROP INDEX "outbox_about";--> statement-breakpoint
CREATE INDEX "outbox_about" ON "outbox" USING btree ("status","about","created_at");