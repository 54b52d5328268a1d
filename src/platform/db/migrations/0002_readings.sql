CREATE TABLE "reading" (
	"id" text PRIMARY KEY NOT NULL,
	"story_id" text NOT NULL,
	"person_id" text,
	"by_teller" boolean NOT NULL,
	"capacity" text NOT NULL,
	"about" text,
	"helped" text,
	"line" text,
	"layers" text[] DEFAULT '{}' NOT NULL,
	"goals" text[] DEFAULT '{}' NOT NULL,
	"mood" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reading_story_id_person_id_index" ON "reading" USING btree ("story_id","person_id");--> statement-breakpoint
CREATE INDEX "reading_person_id_index" ON "reading" USING btree ("person_id");