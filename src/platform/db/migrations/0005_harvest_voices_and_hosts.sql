ALTER TABLE "gathering_host" ADD COLUMN "invited_by" text;--> statement-breakpoint
ALTER TABLE "gathering_host" ADD COLUMN "how" text DEFAULT 'offered' NOT NULL;--> statement-breakpoint
ALTER TABLE "harvest_note" ADD COLUMN "subject_kind" text;--> statement-breakpoint
ALTER TABLE "harvest_note" ADD COLUMN "subject_id" text;--> statement-breakpoint
ALTER TABLE "gathering_host" ADD CONSTRAINT "gathering_host_invited_by_person_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;