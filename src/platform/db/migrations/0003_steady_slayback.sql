CREATE TABLE "bundle_name" (
	"joint_text_id" text NOT NULL,
	"bundle" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "bundle_name_joint_text_id_bundle_pk" PRIMARY KEY("joint_text_id","bundle")
);
--> statement-breakpoint
ALTER TABLE "material" ADD COLUMN "bundle" integer;--> statement-breakpoint
ALTER TABLE "bundle_name" ADD CONSTRAINT "bundle_name_joint_text_id_joint_text_id_fk" FOREIGN KEY ("joint_text_id") REFERENCES "public"."joint_text"("id") ON DELETE cascade ON UPDATE no action;