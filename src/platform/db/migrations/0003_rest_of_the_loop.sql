DROP TABLE "mission_version" CASCADE;--> statement-breakpoint
ALTER TABLE "partner_piece" ADD COLUMN "audience" text NOT NULL;--> statement-breakpoint
ALTER TABLE "partner_piece" ADD COLUMN "audience_organisation_id" text;--> statement-breakpoint
ALTER TABLE "partner_piece" ADD COLUMN "audience_group_id" text;--> statement-breakpoint
ALTER TABLE "source" ADD COLUMN "said_by" text DEFAULT 'teller' NOT NULL;--> statement-breakpoint
ALTER TABLE "resident_words" ADD COLUMN "may_quote" boolean DEFAULT false NOT NULL;