#!/bin/sh
# Checks a made-up register by the harness and on a Spark cluster of this machine: a master and two
# workers as processes of their own, once with one worker, once with two, and once with one of the two
# killed in the middle. Prints what each took; ends with 4 unless all results are the harness's.
#
#   examples/spark/cluster.sh [ENTERPRISES] [FOLDER]
#
# 100,000 enterprises unless given, in a new folder within FOLDER; in target unless given.
set -e
say() {
  echo "cluster.sh: $1" >&2
  exit 2
}
[ $# -le 2 ] || say "give at most [ENTERPRISES] [FOLDER]"
enterprises=${1:-100000}
case $enterprises in
  *[!0-9]* | 0*) say "'$enterprises': give a number of enterprises from 1 on, such as 10000" ;;
  ????????*) say "'$enterprises': give at most 9999999 enterprises" ;;
esac
repository=$(cd "$(dirname "$0")/../.." && pwd)
folder=${2:-$repository/examples/spark/target}
mkdir -p -- "$folder" 2>/dev/null && [ -w "$folder" ] || say "$folder: cannot be made or written"
folder=$(cd -- "$folder" && pwd)
cd "$repository"
mvn -q -DskipTests -Pcluster -pl examples/spark -am package
cd examples/spark
modules=target/test-classes:target/classes
for module in ../../core ../../rules ../harness ../benchmarks; do
  modules=$modules:$module/target/classes
done
opens=$(sed -n 's/.*<spark.opens>\(.*\)<\/spark.opens>.*/\1/p' pom.xml)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g $opens -Dguiju.opens="$opens" \
  -cp "$modules:target/spark-home/jars/*" io.guiju.spark.ClusterRun "$enterprises" "$folder"
