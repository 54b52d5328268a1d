CREATE TABLE "form_tick" (
	"id" text PRIMARY KEY NOT NULL,
	"page" text NOT NULL,
	"about" text,
	"field" text NOT NULL,
	"kind" text NOT NULL,
	"ticked_by" text,
	"ticked_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "form_tick" ADD CONSTRAINT "form_tick_ticked_by_person_id_fk" FOREIGN KEY ("ticked_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "form_tick_ticked_by_index" ON "form_tick" USING btree ("ticked_by");