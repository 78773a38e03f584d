package io.parley.foundation.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which methods an address takes, read off the resources of the service: what the header Allow of a 405 says (RFC 9110, 15.5.6). */
@ApplicationScoped
public class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*\\w[\\w.-]*\\s*(?::\\s*([^{}]+?)\\s*)?}");

    private final List<Endpoint> endpoints = new ArrayList<>();

    /** @param literal how many characters of the path are given: where several fit, the address is that of the highest number */
    private record Endpoint(Pattern path, int literal, String method) {}

    @Inject
    AllowedMethods(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> add(bean.getBeanClass()));
    }

    private void add(@Nullable Class<?> type) {
        Path base = type == null ? null : type.getAnnotation(Path.class);
        if (type == null || base == null) {
            return;
        }
        for (Method method : type.getDeclaredMethods()) {
            Path path = method.getAnnotation(Path.class);
            String template = base.value() + "/" + (path == null ? "" : path.value());
            for (var annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    endpoints.add(new Endpoint(pattern(template), literal(template), http.value()));
                }
            }
        }
    }

    /** The methods of an address, in alphabetical order; empty where there is no such address. */
    public Set<String> at(String path) {
        List<Endpoint> fitting = endpoints.stream()
                .filter(endpoint -> endpoint.path().matcher(path).matches())
                .toList();
        int most = fitting.stream().mapToInt(Endpoint::literal).max().orElse(0);
        Set<String> methods = fitting.stream()
                .filter(endpoint -> endpoint.literal() == most)
                .map(Endpoint::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private static String plain(String template) {
        return template.replaceAll("/+", "/").replaceAll("^/|/$", "");
    }

    private static int literal(String template) {
        return PARAMETER.matcher(plain(template)).replaceAll("").length();
    }

    /** The addresses of a resource's path, with or without slashes at its ends. */
    static Pattern pattern(String template) {
        String path = plain(template);
        Matcher parameters = PARAMETER.matcher(path);
        StringBuilder pattern = new StringBuilder("/?");
        int from = 0;
        while (parameters.find()) {
            pattern.append(Pattern.quote(path.substring(from, parameters.start())));
            String form = parameters.group(1);
            pattern.append("(?:").append(form == null ? "[^/]+" : form).append(')');
            from = parameters.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(path.substring(from))).append("/?").toString());
    }
}
