package io.parley.timeline.views.adapter;

import io.parley.timeline.rest.SparseFields;
import io.parley.timeline.search.domain.Hit;
import io.parley.timeline.views.domain.ViewName;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Completes the description of the lists: which fields the elements of each have that a reader may ask for. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class FieldNames implements OASFilter {

    private static final String VIEWS = "/api/v1/topics/{slug}/";
    private static final String SEARCH = "/api/v1/search";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (ViewName view : ViewName.values()) {
            name(api.getPaths().getPathItem(VIEWS + view.wireName()), view.elements());
        }
        name(api.getPaths().getPathItem(SEARCH), Hit.class);
    }

    private static void name(PathItem list, Class<?> elements) {
        List<Object> names = List.copyOf(SparseFields.known(elements));
        list.getGET().getParameters().stream()
                .filter(parameter -> SparseFields.NAME.equals(parameter.getName()))
                .forEach(parameter -> parameter.getSchema().getItems().setEnumeration(names));
    }
}
