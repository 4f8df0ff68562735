package uk.concord.journeys;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectClasspathResource;
import org.junit.platform.suite.api.Suite;

/** Every feature, on the running system. */
@Suite
@IncludeEngines("cucumber")
@SelectClasspathResource("features")
class JourneysTest {}
