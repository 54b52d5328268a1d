CREATE TABLE "opened_message" (
	"message_id" text NOT NULL,
	"steward_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "opened_message_message_id_steward_id_pk" PRIMARY KEY("message_id","steward_id")
);
--> statement-breakpoint
CREATE TABLE "pulse" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text,
	"year" integer NOT NULL,
	"informed" text,
	"supported" text,
	"own_way" text,
	"words" text DEFAULT '' NOT NULL,
	"readers" text,
	"answered_at" timestamp (3) with time zone,
	"changed_at" timestamp (3) with time zone,
	"skipped_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "profile" ADD COLUMN "province" text;--> statement-breakpoint
ALTER TABLE "opened_message" ADD CONSTRAINT "opened_message_message_id_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."message"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opened_message" ADD CONSTRAINT "opened_message_steward_id_person_id_fk" FOREIGN KEY ("steward_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulse" ADD CONSTRAINT "pulse_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "pulse_person_id_year_index" ON "pulse" USING btree ("person_id","year");--> statement-breakpoint
CREATE INDEX "pulse_year_changed_at_index" ON "pulse" USING btree ("year","changed_at");