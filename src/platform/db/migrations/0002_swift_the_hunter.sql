CREATE TABLE "merge_offer" (
	"from_id" text PRIMARY KEY NOT NULL,
	"into_id" text NOT NULL,
	"by" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation_event" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"kind" text NOT NULL,
	"other_id" text,
	"former_name" text,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" text PRIMARY KEY NOT NULL,
	"from_id" text NOT NULL,
	"to_id" text NOT NULL,
	"words" text NOT NULL,
	"shows_address" boolean DEFAULT false NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profile" (
	"person_id" text PRIMARY KEY NOT NULL,
	"way" text,
	"knows" text DEFAULT '' NOT NULL,
	"asks" text DEFAULT '' NOT NULL,
	"audience" text DEFAULT 'members' NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "profile_theme" (
	"person_id" text NOT NULL,
	"theme_id" text NOT NULL,
	CONSTRAINT "profile_theme_person_id_theme_id_pk" PRIMARY KEY("person_id","theme_id")
);
--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "province" text;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "merged_into" text;--> statement-breakpoint
ALTER TABLE "merge_offer" ADD CONSTRAINT "merge_offer_from_id_organisation_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_offer" ADD CONSTRAINT "merge_offer_into_id_organisation_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "merge_offer" ADD CONSTRAINT "merge_offer_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_event" ADD CONSTRAINT "organisation_event_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_event" ADD CONSTRAINT "organisation_event_other_id_organisation_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_from_id_person_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_to_id_person_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile" ADD CONSTRAINT "profile_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_theme" ADD CONSTRAINT "profile_theme_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profile_theme" ADD CONSTRAINT "profile_theme_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "merge_offer_into_id_index" ON "merge_offer" USING btree ("into_id");--> statement-breakpoint
CREATE INDEX "organisation_event_organisation_id_index" ON "organisation_event" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "message_to_id_at_index" ON "message" USING btree ("to_id","at");--> statement-breakpoint
CREATE INDEX "message_from_id_to_id_index" ON "message" USING btree ("from_id","to_id");--> statement-breakpoint
CREATE INDEX "profile_theme_theme_id_index" ON "profile_theme" USING btree ("theme_id");--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_merged_into_organisation_id_fk" FOREIGN KEY ("merged_into") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_in_dutch_order" ON "person" USING btree (translate(lower("name"), 'áàâäãåçéèêëíìîïñóòôöõøúùûüýÿşšžżğıł', 'aaaaaaceeeeiiiinoooooouuuuyysszzgil') collate "C");--> statement-breakpoint
CREATE INDEX "organisation_in_dutch_order" ON "organisation" USING btree (translate(lower("name"), 'áàâäãåçéèêëíìîïñóòôöõøúùûüýÿşšžżğıł', 'aaaaaaceeeeiiiinoooooouuuuyysszzgil') collate "C");