package io.parley.timeline.views.adapter;

import io.parley.timeline.views.domain.ViewName;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Completes the description of the lists: which fields the elements of each view have that a reader may ask for. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class FieldNames implements OASFilter {

    private static final String LISTS = "/api/v1/topics/{slug}/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (ViewName view : ViewName.values()) {
            PathItem list = api.getPaths().getPathItem(LISTS + view.wireName());
            if (list != null) {
                List<Object> names = List.copyOf(SparseFields.known(view));
                list.getGET().getParameters().stream()
                        .filter(parameter -> SparseFields.NAME.equals(parameter.getName()))
                        .forEach(parameter -> parameter.getSchema().getItems().setEnumeration(names));
            }
        }
    }
}
