CREATE TABLE "harvest_note" (
	"id" text PRIMARY KEY NOT NULL,
	"gathering_id" text NOT NULL,
	"writer_id" text NOT NULL,
	"said_by" text NOT NULL,
	"kind" text NOT NULL,
	"body" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"story_id" text
);
--> statement-breakpoint
ALTER TABLE "gathering" ADD COLUMN "outcome" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "gathering" ADD COLUMN "outcome_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "harvest_note" ADD CONSTRAINT "harvest_note_gathering_id_gathering_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gathering"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "harvest_note" ADD CONSTRAINT "harvest_note_writer_id_person_id_fk" FOREIGN KEY ("writer_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "harvest_note" ADD CONSTRAINT "harvest_note_said_by_person_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "harvest_note" ADD CONSTRAINT "harvest_note_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "harvest_note_gathering_id_index" ON "harvest_note" USING btree ("gathering_id");--> statement-breakpoint
CREATE INDEX "harvest_note_said_by_index" ON "harvest_note" USING btree ("said_by");--> statement-breakpoint
CREATE INDEX "harvest_note_writer_id_index" ON "harvest_note" USING btree ("writer_id");