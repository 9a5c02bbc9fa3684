CREATE TABLE assessment (
  id UUID PRIMARY KEY,
  created_at TIMESTAMP WITH TIME ZONE NOT NULL,
  as_of DATE NOT NULL,
  pack_id VARCHAR(100) NOT NULL,
  pack_version VARCHAR(100) NOT NULL,
  pack_digest VARCHAR(100) NOT NULL,
  request TEXT NOT NULL,
  document ${binary} NOT NULL,
  sha256 VARCHAR(64) NOT NULL
);
CREATE INDEX assessment_created ON assessment (created_at);

-- Whose facts an assessment holds, so that they can be found and deleted.
CREATE TABLE assessment_fact (
  assessment UUID NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  type VARCHAR(100) NOT NULL,
  fact_key VARCHAR(1000) NOT NULL,
  PRIMARY KEY (assessment, type, fact_key)
);
CREATE INDEX assessment_fact_key ON assessment_fact (type, fact_key);

-- Observations and measures, as they were sent.
CREATE TABLE plan_fact (
  type VARCHAR(100) NOT NULL,
  fact_key VARCHAR(1000) NOT NULL,
  fact TEXT NOT NULL,
  PRIMARY KEY (type, fact_key)
);

CREATE TABLE upload (
  id UUID PRIMARY KEY,
  created_at TIMESTAMP WITH TIME ZONE NOT NULL,
  state VARCHAR(20) NOT NULL,
  as_of DATE NOT NULL,
  lang VARCHAR(2) NOT NULL,
  formats VARCHAR(100) NOT NULL,
  files TEXT NOT NULL,
  mapping TEXT,
  notes TEXT,
  problem TEXT,
  rows_read BIGINT NOT NULL,
  rows_rejected BIGINT NOT NULL,
  checked BIGINT NOT NULL,
  exit_code INT
);
CREATE INDEX upload_created ON upload (created_at);
