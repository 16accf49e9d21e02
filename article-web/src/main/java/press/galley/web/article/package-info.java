/** Articles in a request or an answer: strict JSON, and Markdown with YAML front matter. */
@NullMarked
package press.galley.web.article;

import org.jspecify.annotations.NullMarked;
