package org.steadyback.testing;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** What axe finds wrong with a page. */
public final class Accessibility {

    /** To describe all that is well as well would take axe longer than to find what is not. */
    private static final String RUN = """
            async () => (await axe.run({ resultTypes: ['violations'] })).violations
              .map(rule => `${rule.id}: ${rule.nodes.map(node => `${node.html} ${node.failureSummary}`).join('; ')}`)""";

    private Accessibility() {}

    /** Gives axe to all pages that a browser will open; to send it to each anew takes about as long as its work. */
    public static BrowserContext readied(BrowserContext context) {
        context.addInitScript(AxeBuilder.getAxeScript());
        return context;
    }

    /** The rules that a page breaks, each with the elements that do. @param page of a browser that was readied for it */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        return (List<String>) page.evaluate(RUN);
    }
}
