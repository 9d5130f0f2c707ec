# SQLite with SQLite3MultipleCiphers, as a static library: $FORESAIL_CACHE/sqlite3mc-<version>.
# Sourced by bin/setup. The options: full text search, no extension loading, memory limits kept.
dir=$FORESAIL_CACHE/sqlite3mc-$SQLITE3MC_VERSION
if ! finished "$dir"; then
    step "SQLite3MultipleCiphers $SQLITE3MC_VERSION (about 1 minute)"
    fetch_npm better-sqlite3-multiple-ciphers "$SQLITE3MC_VERSION" "$SQLITE3MC_SHA256"
    mkdir -p "$dir/include" "$dir/lib"
    tar -xzf "$FORESAIL_CACHE/downloads/better-sqlite3-multiple-ciphers-$SQLITE3MC_VERSION.tgz" \
        -C "$dir" --strip-components=3 package/deps/sqlite3
    mv "$dir"/sqlite3*.h "$dir/include/"
    cc -O2 -fPIC -w -mavx2 -maes -msse4.2 -c "$dir/sqlite3.c" -o "$dir/sqlite3.o" -I"$dir/include" \
        -DSQLITE_THREADSAFE=2 -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_STAT4 -DSQLITE_DQS=0 \
        -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_OMIT_DEPRECATED -DSQLITE_OMIT_SHARED_CACHE \
        -DSQLITE_DEFAULT_FOREIGN_KEYS=1 -DSQLITE_TEMP_STORE=2 -DSQLITE_SECURE_DELETE \
        -DSQLITE_ENABLE_MATH_FUNCTIONS -DSQLITE_LIKE_DOESNT_MATCH_BLOBS -DSQLITE_USE_URI=0 ||
        die "SQLite did not compile" "the compiler's message stands above; g++ 12 is known to work"
    ar rcs "$dir/lib/libsqlite3mc.a" "$dir/sqlite3.o"
    rm -f "$dir/sqlite3.o"
    finish "$dir"
fi
