# Read by ./palabre bench, after the build.
find_maven
maven -q -B -f "$root/bench/pom.xml" process-classes >&2 || exit 1
case ${1:-pages} in
  pages) set -- palabre.bench.Bench "$app" "$target" ;;
  search) set -- palabre.bench.SearchBench "$app" "$target" "$root/src/main/resources/messages" ;;
  *) help >&2; exit 2 ;;
esac
exec "$JAVA_HOME/bin/java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
  -cp "$root/bench/target/classes:$(cat "$root/bench/target/class-path"):$(echo "$app"/lib/postgresql-*.jar)" "$@"
