package uk.concord.journeys;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectClasspathResource;
import org.junit.platform.suite.api.Suite;

/** The shipped cases and every feature, on the running system; those that judge what was left behind come last. */
@Suite
@IncludeEngines("cucumber")
@SelectClasspathResource("cases")
@SelectClasspathResource("features")
class JourneysTest {}
