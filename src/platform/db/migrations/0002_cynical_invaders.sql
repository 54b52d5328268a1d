CREATE TABLE "calendar_address" (
	"person_id" text PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "calendar_address_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "gathering" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"form" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"place" text DEFAULT '' NOT NULL,
	"access" text DEFAULT '' NOT NULL,
	"online_link" text DEFAULT '' NOT NULL,
	"seats" integer,
	"audience" text NOT NULL,
	"audience_organisation_id" text,
	"audience_group_id" text,
	"closed_reason" text,
	"theme_id" text,
	"series_id" text,
	"rhythm" text,
	"sequence" integer DEFAULT 0 NOT NULL,
	"planned_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"called_off_at" timestamp (3) with time zone,
	"called_off_because" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gathering_host" (
	"gathering_id" text NOT NULL,
	"person_id" text NOT NULL,
	"organisation_id" text,
	"since" timestamp (3) with time zone,
	CONSTRAINT "gathering_host_gathering_id_person_id_pk" PRIMARY KEY("gathering_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "gathering_mail" (
	"id" text PRIMARY KEY NOT NULL,
	"sign_up_id" text NOT NULL,
	"kind" text NOT NULL,
	"number" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"mailed_at" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gathering_sign_up" (
	"id" text PRIMARY KEY NOT NULL,
	"gathering_id" text NOT NULL,
	"person_id" text,
	"guest_name" text,
	"guest_email" text,
	"language" text DEFAULT 'nl' NOT NULL,
	"state" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"since" timestamp (3) with time zone,
	"turns" integer DEFAULT 0 NOT NULL,
	"wants_mail" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "digest" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "gathering_mail" boolean;--> statement-breakpoint
ALTER TABLE "calendar_address" ADD CONSTRAINT "calendar_address_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering" ADD CONSTRAINT "gathering_theme_id_theme_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."theme"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_host" ADD CONSTRAINT "gathering_host_gathering_id_gathering_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gathering"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_host" ADD CONSTRAINT "gathering_host_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_host" ADD CONSTRAINT "gathering_host_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_mail" ADD CONSTRAINT "gathering_mail_sign_up_id_gathering_sign_up_id_fk" FOREIGN KEY ("sign_up_id") REFERENCES "public"."gathering_sign_up"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_sign_up" ADD CONSTRAINT "gathering_sign_up_gathering_id_gathering_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gathering"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_sign_up" ADD CONSTRAINT "gathering_sign_up_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "gathering_starts_at_index" ON "gathering" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "gathering_theme_id_index" ON "gathering" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "gathering_series_id_index" ON "gathering" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "gathering_host_person_id_index" ON "gathering_host" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gathering_mail_sign_up_id_kind_number_index" ON "gathering_mail" USING btree ("sign_up_id","kind","number");--> statement-breakpoint
CREATE INDEX "gathering_mail_mailed_at_at_index" ON "gathering_mail" USING btree ("mailed_at","at");--> statement-breakpoint
CREATE UNIQUE INDEX "gathering_sign_up_gathering_id_person_id_index" ON "gathering_sign_up" USING btree ("gathering_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "gathering_sign_up_gathering_id_guest_email_index" ON "gathering_sign_up" USING btree ("gathering_id","guest_email");--> statement-breakpoint
CREATE INDEX "gathering_sign_up_gathering_id_state_since_index" ON "gathering_sign_up" USING btree ("gathering_id","state","since");--> statement-breakpoint
CREATE INDEX "gathering_sign_up_person_id_index" ON "gathering_sign_up" USING btree ("person_id");