package press.galley.web.problem;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Problem details for every controller. */
@AutoConfiguration
@Import(ProblemAdvice.class)
public class ProblemConfiguration {}
