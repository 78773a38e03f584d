package io.parley.foundation.openapi;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

/** What a JSON document may leave out it may as well say as null: the services read both alike. */
final class OptionalMembers {

    private static final String SCHEMAS = "#/components/schemas/";

    private OptionalMembers() {}

    static void mayBeNull(@Nullable RequestBody body, Components components) {
        if (body == null || body.getContent() == null) {
            return;
        }
        body.getContent().getMediaTypes().values().forEach(media -> {
            Schema schema = media.getSchema();
            String ref = schema == null ? null : schema.getRef();
            if (ref != null && ref.startsWith(SCHEMAS)) {
                membersMayBeNull(components.getSchemas().get(ref.substring(SCHEMAS.length())));
            }
        });
    }

    private static void membersMayBeNull(@Nullable Schema schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        schema.getProperties().forEach((name, member) -> {
            if (!required.contains(name)) {
                schema.addProperty(name, orNull(member));
            }
        });
    }

    private static Schema orNull(Schema member) {
        if (member.getRef() != null) {
            Schema none = OASFactory.createSchema().addType(SchemaType.NULL);
            return OASFactory.createSchema().anyOf(List.of(member, none));
        }
        if (member.getType() != null && !member.getType().contains(SchemaType.NULL)) {
            List<SchemaType> types = new ArrayList<>(member.getType());
            types.add(SchemaType.NULL);
            member.setType(types);
        }
        return member;
    }
}
