#!/bin/bash
# Prepares the folder once, with the administrator as its first user, and becomes the broker.
set -euo pipefail
settings=/etc/concord/server.properties
export LOG_DIR=/tmp/kafka
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted --cluster-id ConcordComposeKafka0001 --config "$settings" \
  --add-scram "SCRAM-SHA-512=[name=broker,password=$(cat /run/secrets/kafka.password)]"
exec /opt/kafka/bin/kafka-server-start.sh "$settings"
