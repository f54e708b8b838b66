package org.steadyback.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** On a resource that is open before the welcome is finished, to whoever has come as far as a step of it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DuringWelcome {

    WelcomeStep from();

    class Filter {

        private final CurrentAccount current;

        Filter(CurrentAccount current) {
            this.current = current;
        }

        @ServerRequestFilter
        void open(ResourceInfo resource) {
            var during = resource.getResourceClass().getAnnotation(DuringWelcome.class);
            if (during != null) {
                current.open(during.from());
            }
        }
    }
}
