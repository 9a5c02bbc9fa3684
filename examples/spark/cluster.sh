#!/bin/sh
# Checks a made-up register by the harness and on a Spark cluster of this machine: a master and two
# workers as processes of their own, once with one worker, once with two, and once with one of the two
# killed in the middle. Prints what each took; ends with 4 unless all results are the harness's.
#
#   examples/spark/cluster.sh [ENTERPRISES] [FOLDER]
set -e
cd "$(dirname "$0")/../.."
mvn -q -DskipTests -Pcluster -pl examples/spark -am package
cd examples/spark
modules=target/test-classes:target/classes
for module in ../../core ../../rules ../harness ../benchmarks; do
  modules=$modules:$module/target/classes
done
opens=$(sed -n 's/.*<spark.opens>\(.*\)<\/spark.opens>.*/\1/p' pom.xml)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g $opens -Dguiju.opens="$opens" \
  -cp "$modules:target/spark-home/jars/*" io.guiju.spark.ClusterRun "$@"
