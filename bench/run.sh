# Read by ./palabre bench, after the build.
find_maven
maven -q -B -f "$root/bench/pom.xml" process-classes >&2 || exit 1
exec "$JAVA_HOME/bin/java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 \
  -cp "$root/bench/target/classes:$(cat "$root/bench/target/class-path")" palabre.bench.Bench "$app" "$target"
