package press.galley.system.steps;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests the one newsroom that they share. It starts with the first test that asks for it, and
 * stops after the last of all. Each test works on articles of its own.
 */
public final class SharedNewsroom implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == NewsroomUnderTest.class;
    }

    @Override
    public NewsroomUnderTest resolveParameter(
            ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SharedNewsroom.class))
                .computeIfAbsent(
                        SharedNewsroom.class,
                        _ -> NewsroomUnderTest.start(),
                        NewsroomUnderTest.class);
    }
}
